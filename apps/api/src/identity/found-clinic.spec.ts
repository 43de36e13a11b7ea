import { clinicToFound } from './found-clinic';

const clinic = {
  name: 'Riverside Physio',
  timeZone: 'Europe/London',
  lead: 'Jo Bloggs',
  email: 'jo@riverside.example',
};

test('a clinic that can be founded', () => {
  expect(clinicToFound.parse(clinic)).toEqual(clinic);
});

test.each([
  ['name', ''],
  ['name', 'x'.repeat(121)],
  ['timeZone', 'Foo/Bar'],
  ['lead', ' '],
  ['email', 'jo'],
])('%s "%s" is refused', (field, value) => {
  const { error } = clinicToFound.safeParse({ ...clinic, [field]: value });
  expect(error?.issues.map(({ path }) => path)).toEqual([[field]]);
});
