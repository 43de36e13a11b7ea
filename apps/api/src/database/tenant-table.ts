/** Who may do what with the rows of a tenant table. */
export interface TenantTableOptions {
  /** Column naming the patient a row belongs to: a patient then sees only their own rows. */
  patientColumn?: string;
  /** A patient may also write their own rows; otherwise they only read them. Needs `patientColumn`. */
  patientWrites?: boolean;
  /** A patient sees nothing of this table. */
  staffOnly?: boolean;
  /** Rows are only ever added: no grant for more, and triggers refuse it even for the owner. */
  appendOnly?: boolean;
  /** The application only reads; rows are written by functions of schema `sec`. */
  readOnly?: boolean;
}

const contextClinic = `nullif(current_setting('app.clinic_id', true), '')::uuid`;

/** The patient of the context; null for staff. */
export const contextPatient = `nullif(current_setting('app.patient_id', true), '')::uuid`;

/** Whether a row belongs to the clinic of the context. */
export const ofClinic = `clinic_id = ${contextClinic}`;

/** Whether a column names the patient of the context. */
export const isContextPatient = (column: string) => `${column} = ${contextPatient}`;

/**
 * SQL that creates a table of clinical data: `clinic_id` first (filled from the context), row-level security forced,
 * its policies and the grants of both roles. Give the primary key in `columns`, led by `clinic_id`.
 *
 * @example
 * tenantTable('episodes', `id uuid NOT NULL, patient_id uuid NOT NULL, complaint text NOT NULL,
 *   CONSTRAINT episodes_pk PRIMARY KEY (clinic_id, id)`, { patientColumn: 'patient_id' })
 */
export function tenantTable(name: string, columns: string, options: TenantTableOptions = {}): string {
  const table = `public.${name}`;
  return [
    `CREATE TABLE ${table} (clinic_id uuid NOT NULL DEFAULT ${contextClinic}, ${columns})`,
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
    `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`,
    ...rowAccess(table, options),
    ...(options.appendOnly ? refuseChanges(table) : []),
    '',
  ].join(';\n');
}

/**
 * Policies and grants of a table. Each role has one policy made of equalities alone: an index finds the rows they allow,
 * so no row is looked at to be refused.
 */
export function rowAccess(table: string, options: TenantTableOptions): string[] {
  const { patientColumn, patientWrites, staffOnly } = options;
  const access = [
    `CREATE POLICY tenant ON ${table} TO midstance_staff, midstance_owner USING (${ofClinic}) WITH CHECK (${ofClinic})`,
    `GRANT ${grants(options)} ON ${table} TO midstance_staff`,
  ];
  if (staffOnly) return access;
  if (patientColumn === undefined) {
    access.push(`CREATE POLICY clinic_rows ON ${table} FOR SELECT TO midstance_patient USING (${ofClinic})`);
  } else {
    const own = `${ofClinic} AND ${isContextPatient(patientColumn)}`;
    // What staff note of themselves over a patient's connection belongs to nobody's record.
    const mayBeNobodys = `${ofClinic} AND ${patientColumn} IS NOT DISTINCT FROM ${contextPatient}`;
    access.push(
      patientWrites
        ? `CREATE POLICY own_rows ON ${table} TO midstance_patient USING (${own}) WITH CHECK (${mayBeNobodys})`
        : `CREATE POLICY own_rows ON ${table} FOR SELECT TO midstance_patient USING (${own})`,
    );
  }
  return [...access, `GRANT ${patientWrites ? grants(options) : 'SELECT'} ON ${table} TO midstance_patient`];
}

function grants({ readOnly, appendOnly }: TenantTableOptions): string {
  if (readOnly) return 'SELECT';
  return appendOnly ? 'SELECT, INSERT' : 'SELECT, INSERT, UPDATE, DELETE';
}

function refuseChanges(table: string): string[] {
  return [
    `CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON ${table}
       FOR EACH ROW EXECUTE FUNCTION sec.refuse_change()`,
    `CREATE TRIGGER append_only_truncate BEFORE TRUNCATE ON ${table}
       FOR EACH STATEMENT EXECUTE FUNCTION sec.refuse_change()`,
  ];
}
