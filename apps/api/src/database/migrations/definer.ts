/**
 * SQL of a function both roles of the application may call though they may not touch what the function touches: runs as
 * the owner of the schema, with a fixed search path. Takes the place of an earlier one with the same signature.
 */
export function definer(signature: string, returns: string, body: string): string {
  const name = `sec.${signature.slice(0, signature.indexOf('('))}`;
  return `CREATE OR REPLACE FUNCTION sec.${signature} RETURNS ${returns} LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
    #variable_conflict use_column
    ${body} $$;
    REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION ${name} TO midstance_staff, midstance_patient`;
}
