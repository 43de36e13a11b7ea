import type { MixedList } from 'typeorm';
import { Ground1790000000001 } from './0001-ground';
import { AccountOfPatient1790000000008 } from './account-of-patient';
import { AppliedMigrations1790000000009 } from './applied-migrations';
import { AssessmentCompanions1795347300000 } from './assessment-companions';
import { AssessmentPresence1795346000000 } from './assessment-presence';
import { Assessments1790000000003 } from './assessments';
import { ClinicDetails1795349400000 } from './clinic-details';
import { ClinicSettings1790000000012 } from './clinic-settings';
import { ConnectionRoles1795357412000 } from './connection-roles';
import { EarlierClosings1795352520000 } from './earlier-closings';
import { EndSessionsOf1795346700000 } from './end-sessions-of';
import { EpisodeGoals1795347180000 } from './episode-goals';
import { FavouriteExercises1795360620000 } from './favourite-exercises';
import { OutcomeVoids1795348620000 } from './outcome-voids';
import { Outcomes1790000000011 } from './outcomes';
import { Patients1790000000002 } from './patients';
import { ProgramTemplates1795349220000 } from './program-templates';
import { Programs1790000000004 } from './programs';
import { RedFlags1795347835000 } from './red-flags';
import { ResponsesOfScores1795352580000 } from './responses-of-scores';
import { ReturnToRun1790000000006 } from './return-to-run';
import { SealHashingOnce1795370280000 } from './seal-hashing-once';
import { Training1790000000005 } from './training';
import { Worklist1790000000007 } from './worklist';
import { WorklistWorker1790000000010 } from './worklist-worker';

/** Every migration, oldest first. Listed by hand: nothing runs that is not named here. */
export const migrations = [
  Ground1790000000001,
  Patients1790000000002,
  Assessments1790000000003,
  Programs1790000000004,
  Training1790000000005,
  ReturnToRun1790000000006,
  Worklist1790000000007,
  AccountOfPatient1790000000008,
  AppliedMigrations1790000000009,
  WorklistWorker1790000000010,
  Outcomes1790000000011,
  ClinicSettings1790000000012,
  AssessmentPresence1795346000000,
  EndSessionsOf1795346700000,
  EpisodeGoals1795347180000,
  AssessmentCompanions1795347300000,
  RedFlags1795347835000,
  OutcomeVoids1795348620000,
  ProgramTemplates1795349220000,
  ClinicDetails1795349400000,
  EarlierClosings1795352520000,
  ResponsesOfScores1795352580000,
  ConnectionRoles1795357412000,
  FavouriteExercises1795360620000,
  SealHashingOnce1795370280000,
] satisfies MixedList<new () => object>;
