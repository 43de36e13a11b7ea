/**
 * Key of a reference. `S` read at its source, `K` known from the literature and to be checked before quoting, both
 * numbered as in the clinical reference on assessments; `RS` and `RK` the same for the reference on rehabilitation;
 * `PD` our own default without a published figure.
 */
export type SourceId = `S${number}` | `K${number}` | `RS${number}` | `RK${number}` | 'PD';
