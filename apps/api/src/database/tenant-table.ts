/** Who may do what with the rows of a tenant table. */
interface TenantTableOptions {
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
const contextPatient = `nullif(current_setting('app.patient_id', true), '')::uuid`;
const isStaff = `current_setting('app.role', true) IS DISTINCT FROM 'patient'`;

/**
 * SQL that creates a table of clinical data: `clinic_id` first (filled from the context), row-level security forced,
 * its policies and the grants of the application's role. Give the primary key in `columns`, led by `clinic_id`.
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
    `CREATE POLICY tenant ON ${table} USING (clinic_id = ${contextClinic}) WITH CHECK (clinic_id = ${contextClinic})`,
    ...patientPolicies(table, options),
    `GRANT ${grants(options)} ON ${table} TO midstance_app`,
    ...(options.appendOnly ? refuseChanges(table) : []),
    '',
  ].join(';\n');
}

function patientPolicies(table: string, options: TenantTableOptions): string[] {
  if (options.staffOnly) {
    return [`CREATE POLICY staff_only ON ${table} AS RESTRICTIVE USING (${isStaff}) WITH CHECK (${isStaff})`];
  }
  if (!options.patientColumn) return staffWrites(table);
  const own = `${isStaff} OR ${options.patientColumn} = ${contextPatient}`;
  return [
    `CREATE POLICY own_rows ON ${table} AS RESTRICTIVE USING (${own}) WITH CHECK (${own})`,
    ...(options.patientWrites ? [] : staffWrites(table)),
  ];
}

function staffWrites(table: string): string[] {
  return [
    `CREATE POLICY staff_inserts ON ${table} AS RESTRICTIVE FOR INSERT WITH CHECK (${isStaff})`,
    `CREATE POLICY staff_updates ON ${table} AS RESTRICTIVE FOR UPDATE USING (${isStaff}) WITH CHECK (${isStaff})`,
    `CREATE POLICY staff_deletes ON ${table} AS RESTRICTIVE FOR DELETE USING (${isStaff})`,
  ];
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
