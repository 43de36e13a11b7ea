import * as z from 'zod';
import * as assessments from './assessments';
import * as chart from './chart';
import * as episodes from './episodes';
import * as identity from './identity';
import * as patients from './patients';
import * as programs from './programs';
import * as returnToRun from './return-to-run';
import * as training from './training';
import * as values from './values';
import * as worklist from './worklist';

const modules = {
  assessments,
  chart,
  episodes,
  identity,
  patients,
  programs,
  returnToRun,
  training,
  values,
  worklist,
};

const schemas = Object.entries(modules).flatMap(([file, module]) =>
  Object.entries(module as Record<string, unknown>)
    .filter(([, value]) => value instanceof z.ZodType)
    .map(([name, schema]) => [`${file}.${name}`, schema as z.ZodType] as const),
);

/** Every object of a JSON schema, with its place. */
function objectsOf(schema: unknown, path: string): { path: string; open: boolean }[] {
  if (schema === null || typeof schema !== 'object') return [];
  const here = schema as Record<string, unknown>;
  const isRecord = 'properties' in here;
  const found = isRecord ? [{ path, open: here['additionalProperties'] !== false }] : [];
  return [...found, ...Object.entries(here).flatMap(([key, inner]) => objectsOf(inner, `${path}/${key}`))];
}

describe('every message', () => {
  it('is found by this spec', () => {
    expect(schemas.length).toBeGreaterThan(80);
  });

  it.each(schemas)('%s can be described as JSON schema and refuses unknown keys', (name, schema) => {
    const described = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    expect(objectsOf(described, name).filter((object) => object.open)).toEqual([]);
  });
});
