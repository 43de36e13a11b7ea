import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Route } from '../src/http/routes';
import type { TestApp } from './test-app';
import type { TestClinic, TestPerson } from './test-clinic';

/** A clinic with data in every domain: people who can sign in, and the ids of what the fixtures made. */
export interface World extends TestClinic {
  patient: TestPerson & { patientId: string };
  /** Ids made by the fixtures' `seed`, by name: `episodeId`, `planId` … */
  ids: Record<string, string>;
}

/** A call with ids of the other clinic in it. */
export interface ForeignCall {
  /** Who calls; the route's own level decides when left out: `therapist`, `lead` or `patient`. */
  as?: 'lead' | 'therapist' | 'patient';
  /** Path parameters, by name. */
  params?: Record<string, string>;
  /** Without the question mark. */
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
  /** Statuses that are right; 404 unless said otherwise. A 2xx must then change nothing of the other clinic. */
  expect?: number[];
}

/**
 * What a domain gives to the test that tries every route with another clinic's ids: `<domain>.fixtures.ts` exports
 * `fixtures: ForeignFixtures`.
 */
export interface ForeignFixtures {
  /** Makes this domain's rows in a clinic and answers their ids. Runs in the order of `after`. */
  seed?: (test: TestApp, world: World) => Promise<Record<string, string>>;
  /** Names of the fixture files (`patients`) whose rows this one needs. */
  after?: string[];
  /**
   * For each route with inputs, by `METHOD /path/:id`: the calls that name the other clinic's rows. An empty list says
   * that no input of the route can name any.
   */
  calls: Record<string, (own: World, foreign: World) => ForeignCall | ForeignCall[]>;
}

/** Key of a route in `calls`. */
export function keyOf(route: Route): string {
  return `${route.method} ${route.path}`;
}

/** Routes whose inputs could name a row: path parameters, a body, or an id in the query. */
export function takesIds(route: Route): boolean {
  return route.inputs.some((input) => input.from !== 'query');
}

/** All fixture files of the domains, those others need first. */
export function loadFixtures(): Map<string, ForeignFixtures> {
  const root = path.resolve(__dirname, '../src');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.fixtures.ts'),
  );
  const found = new Map(
    files.map((file) => {
      const { fixtures } = jest.requireActual<{ fixtures: ForeignFixtures }>(path.join(root, file));
      return [path.basename(file, '.fixtures.ts'), fixtures] as const;
    }),
  );
  const ordered = new Map<string, ForeignFixtures>();
  const place = (name: string): void => {
    const fixture = found.get(name);
    if (!fixture) throw new Error(`There is no ${name}.fixtures.ts`);
    if (ordered.has(name)) return;
    fixture.after?.forEach(place);
    ordered.set(name, fixture);
  };
  [...found.keys()].toSorted().forEach(place);
  return ordered;
}

/** One hash for every table that holds rows of a clinic: equal before and after means nothing was written. */
export async function digestOf(test: TestApp, clinicId: string): Promise<Record<string, string>> {
  const tables = await test.database.sql<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.columns
     WHERE column_name = 'clinic_id' AND table_schema IN ('public', 'sec')
       AND table_name NOT IN ('audit_log', 'audit_seals', 'audit_heads', 'sessions') ORDER BY 1`,
  );
  const digests: Record<string, string> = {};
  for (const { name } of tables) {
    const rows = await test.database.sql<{ row: string }>(
      `SELECT row_to_json(t)::text AS row FROM ${name} t WHERE clinic_id = $1 ORDER BY 1`,
      [clinicId],
    );
    digests[name] = createHash('sha256')
      .update(rows.map(({ row }) => row).join('\n'))
      .digest('hex');
  }
  return digests;
}
