import { httpResource } from '@angular/common/http';
import { Injectable, inject } from '@angular/core';
import { type ClinicDetails, type SaveClinicDetails, clinicDetails } from '@midstance/contracts/clinic-settings';
import { Api } from '../../../http/api';

const url = '/api/clinic-settings/details';

/** What the clinic is called, and where its runners reach it. */
@Injectable({ providedIn: 'root' })
export class DetailsClient {
  private readonly api = inject(Api);

  current() {
    return httpResource<ClinicDetails>(() => url, { parse: (answer) => clinicDetails.parse(answer) });
  }

  save(details: SaveClinicDetails, version: number): Promise<ClinicDetails> {
    return this.api.put(url, details, clinicDetails, { version });
  }
}
