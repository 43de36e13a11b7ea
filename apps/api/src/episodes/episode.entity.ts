import type { ContributingFactor, Episode, Precaution } from '@midstance/contracts/episodes';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An episode of care. */
@Entity({ name: 'episodes' })
export class EpisodeEntity {
  @PrimaryColumn('uuid', { name: 'clinic_id' })
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'patient_id' })
  patientId!: string;

  @Column('text')
  complaint!: string;

  @Column('text')
  region!: string;

  @Column('text')
  side!: Episode['side'];

  @Column('date', { name: 'onset_date', nullable: true })
  onsetDate!: string | null;

  @Column('date', { name: 'started_on' })
  startedOn!: string;

  @Column('jsonb')
  factors!: ContributingFactor[];

  @Column('jsonb')
  precautions!: Precaution[];

  @Column('jsonb', { nullable: true })
  goal!: Episode['goal'];

  @Column('double precision', { name: 'pre_injury_weekly_run_min', nullable: true })
  preInjuryWeeklyRunMin!: number | null;

  @Column('text')
  status!: Episode['status'];

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  @Column('integer')
  version!: number;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
