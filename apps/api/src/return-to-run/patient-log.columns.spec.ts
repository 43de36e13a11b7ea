import { checkInColumns, checkInOf, runColumns, runOf, sessionColumns, sessionOf } from './patient-log.columns';

type Named = readonly [columns: readonly (readonly [field: string, sql: string])[], of: (sent: never) => object];

it.each<[string, Named]>([
  ['run', [runColumns, runOf]],
  ['morning answer', [checkInColumns, checkInOf]],
  ['exercise session', [sessionColumns, sessionOf]],
])('gives each value the name of its column: %s', (_, [columns, of]) => {
  const fields = columns.map(([field]) => field);
  expect(of(fields as never)).toEqual(Object.fromEntries(fields.map((field) => [field, field])));
});
