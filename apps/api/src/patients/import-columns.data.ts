import type { ImportField } from '@midstance/contracts/patients';

/** What columns are called in files people have, in English and German; compared without case and punctuation. */
export const columnNames: Readonly<Record<ImportField, readonly string[]>> = {
  givenName: ['given name', 'first name', 'forename', 'vorname'],
  familyName: ['family name', 'last name', 'surname', 'name', 'nachname', 'familienname'],
  birthDate: ['birth date', 'date of birth', 'dob', 'born', 'birthday', 'geburtsdatum', 'geb datum', 'geboren'],
  sexForNorms: ['sex', 'gender', 'sex for norms', 'geschlecht'],
  email: ['email', 'e mail', 'mail', 'email address', 'e mail adresse'],
  phone: ['phone', 'telephone', 'mobile', 'cell', 'tel', 'telefon', 'handy', 'mobil'],
  bodyMassKg: ['body mass', 'mass', 'body weight', 'weight', 'gewicht', 'korpergewicht'],
  bodyHeightCm: ['body height', 'height', 'groesse', 'große', 'korpergroße', 'koerpergroesse'],
};

/** How a file says it, compared without case. Empty is `unspecified`. */
export const sexWords: Readonly<Record<string, 'female' | 'male' | 'unspecified'>> = {
  '': 'unspecified',
  unspecified: 'unspecified',
  divers: 'unspecified',
  x: 'unspecified',
  d: 'unspecified',
  female: 'female',
  f: 'female',
  w: 'female',
  weiblich: 'female',
  woman: 'female',
  male: 'male',
  m: 'male',
  männlich: 'male',
  man: 'male',
};
