import { httpResource } from '@angular/common/http';
import { Injectable, type Signal } from '@angular/core';
import { type PatientPage, patientPage } from '@midstance/contracts/patients';

/** Shortest text worth asking the server about. */
const FEWEST_LETTERS = 3;

/** Finds runners by the start of their names. */
@Injectable({ providedIn: 'root' })
export class PaletteClient {
  /** Up to eight runners whose name starts with the text; asks nothing below three letters. */
  find(search: Signal<string>) {
    return httpResource<PatientPage>(
      () => {
        const text = search().trim();
        return text.length < FEWEST_LETTERS ? undefined : { url: '/api/patients', params: { search: text, limit: 8 } };
      },
      { parse: (answer) => patientPage.parse(answer) },
    );
  }
}
