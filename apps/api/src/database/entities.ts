import type { EntityTarget, ObjectLiteral } from 'typeorm';

/** Every entity of the application. Listed by hand, like the migrations. */
export const entities: Exclude<EntityTarget<ObjectLiteral>, { type: unknown; name: string } | string>[] = [];
