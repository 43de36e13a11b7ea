// The sign-ins of the demo clinic, as the seed makes them.

const PASSWORD = 'demo-midstance-2026';
const PEOPLE = [
  ['Clinic lead', 'lead@demo.test'],
  ['Therapist', 'therapist@demo.test'],
  ['Runner', 'runner@demo.test'],
];

/** The table for the end of `npm start`. */
export function demoSignIns() {
  const rows = PEOPLE.map(([who = '', email = '']) => `  ${who.padEnd(13)}${email.padEnd(26)}${PASSWORD}`);
  return ['  Demo sign-ins', ...rows, ''].join('\n');
}
