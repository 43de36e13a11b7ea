import type { MixedList } from 'typeorm';
import { Ground1790000000001 } from './0001-ground';

/** Every migration, oldest first. Listed by hand: nothing runs that is not named here. */
export const migrations = [Ground1790000000001] satisfies MixedList<new () => object>;
