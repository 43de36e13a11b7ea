import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The record of a runner. */
@Entity({ name: 'patients' })
export class PatientEntity {
  @PrimaryColumn('uuid', { name: 'clinic_id' })
  clinicId!: string;

  @PrimaryColumn('uuid')
  id!: string;

  @Column('text', { name: 'given_name' })
  givenName!: string;

  @Column('text', { name: 'family_name' })
  familyName!: string;

  /** Names as searched: without accents and capitals. */
  @Column('text', { name: 'search_given' })
  searchGiven!: string;

  @Column('text', { name: 'search_family' })
  searchFamily!: string;

  @Column('date', { name: 'birth_date' })
  birthDate!: string;

  @Column('text', { name: 'sex_for_norms' })
  sexForNorms!: 'female' | 'male' | 'unspecified';

  @Column('text', { nullable: true })
  email!: string | null;

  @Column('text', { nullable: true })
  phone!: string | null;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('double precision', { name: 'body_mass_kg', nullable: true })
  bodyMassKg!: number | null;

  @Column('double precision', { name: 'body_height_cm', nullable: true })
  bodyHeightCm!: number | null;

  @Column('timestamptz', { name: 'archived_at', nullable: true })
  archivedAt!: Date | null;

  @Column('integer')
  version!: number;

  @Column('uuid', { name: 'created_by' })
  createdBy!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
