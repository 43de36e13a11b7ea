// The sign-ins of the demo clinic, as the seed makes them.

const PASSWORD = 'stride-lantern-meadow';
const PEOPLE = [
  ['Clinic lead', 'lead@midstance.example'],
  ['Therapist', 'therapist@midstance.example'],
  ['Runner', 'runner@midstance.example'],
];

/** The table for the end of `npm start`. */
export function demoSignIns() {
  const rows = PEOPLE.map(([who = '', email = '']) => `  ${who.padEnd(13)}${email.padEnd(30)}${PASSWORD}`);
  return ['  Demo sign-ins', ...rows, ''].join('\n');
}
