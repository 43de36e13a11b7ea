import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { EpisodeEntity } from '../episodes/episode.entity';
import { PatientEntity } from '../patients/patient.entity';

/** Every entity of the application. Listed by hand, like the migrations. */
export const entities: Exclude<EntityTarget<ObjectLiteral>, { type: unknown; name: string } | string>[] = [
  PatientEntity,
  EpisodeEntity,
];
