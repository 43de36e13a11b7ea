export type * from './contested';
export { contestedTopics } from './contested.data';
export type * from './entry';
export { measureEntries } from './measure-entries';
export { type EvidenceInput, renderEvidence } from './render';
export { screenEntries } from './screen-entries';
export { findSource, type Source } from './source';
export { sources } from './sources.data';
