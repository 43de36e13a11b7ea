/**
 * SQL of a function the application's role may call though it may not touch what the function touches: runs as the
 * owner of the schema, with a fixed search path.
 */
export function definer(signature: string, returns: string, body: string): string {
  const name = `sec.${signature.slice(0, signature.indexOf('('))}`;
  return `CREATE FUNCTION sec.${signature} RETURNS ${returns} LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp AS $$
    #variable_conflict use_column
    ${body} $$;
    REVOKE ALL ON FUNCTION ${name} FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION ${name} TO midstance_app`;
}
