import type { Patient, SavePatient } from '@midstance/contracts/patients';
import type { Unit } from '../../settings/units';

/** A runner's record as a form holds it: empty text for missing, body mass in the person's unit. */
export interface PatientModel {
  givenName: string;
  familyName: string;
  birthDate: string;
  sexForNorms: 'female' | 'male' | 'unspecified';
  email: string;
  phone: string;
  timeZone: string;
  bodyMass: number | null;
  bodyHeightCm: number | null;
}

/** Fields of the form with their labels, in the order of the screen. */
export const patientLabels: Readonly<Record<keyof PatientModel, string>> = {
  givenName: 'Given name',
  familyName: 'Family name',
  birthDate: 'Date of birth',
  sexForNorms: 'Sex for norms',
  email: 'E-mail',
  phone: 'Telephone',
  timeZone: 'Time zone',
  bodyMass: 'Body mass',
  bodyHeightCm: 'Body height',
};

/** An empty form; the time zone is the clinic's until somebody says otherwise. */
export function emptyPatient(timeZone: string): PatientModel {
  return {
    givenName: '',
    familyName: '',
    birthDate: '',
    sexForNorms: 'unspecified',
    email: '',
    phone: '',
    timeZone,
    bodyMass: null,
    bodyHeightCm: null,
  };
}

/** The form of a stored record. */
export function modelOf(patient: Patient, mass: Unit): PatientModel {
  const { givenName, familyName, birthDate, sexForNorms, timeZone, bodyHeightCm, bodyMassKg } = patient;
  return {
    givenName,
    familyName,
    birthDate,
    sexForNorms,
    timeZone,
    bodyHeightCm,
    email: patient.email ?? '',
    phone: patient.phone ?? '',
    bodyMass: bodyMassKg === null ? null : mass.show(bodyMassKg),
  };
}

/**
 * What is sent. A body mass that was not touched goes back exactly as it was stored: converting there and back must not
 * change it.
 */
export function savePatientOf(
  model: PatientModel,
  stored: Patient | null,
  mass: Unit,
): Omit<SavePatient, 'acceptDuplicate'> {
  const { bodyMass, email, phone, givenName, familyName, ...same } = model;
  const untouched = stored !== null && modelOf(stored, mass).bodyMass === bodyMass;
  return {
    ...same,
    givenName: givenName.trim(),
    familyName: familyName.trim(),
    email: email.trim() || null,
    phone: phone.trim() || null,
    bodyMassKg: untouched ? stored.bodyMassKg : bodyMass === null ? null : mass.store(bodyMass),
  };
}
