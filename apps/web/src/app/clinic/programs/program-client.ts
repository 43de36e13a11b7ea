import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import {
  type CurrentProgram,
  type ProgramVersion,
  type SaveProgram,
  type SetProgramStatus,
  currentProgram,
  programVersion,
} from '@midstance/contracts/programs';
import { Api } from '../../http/api';

/** A runner's prescription: look, assign, write the next version, pause or end. */
@Injectable({ providedIn: 'root' })
export class ProgramClient {
  private readonly api = inject(Api);

  current(patientId: Signal<string>) {
    return httpResource<CurrentProgram>(() => `/api/patients/${patientId()}/program`, {
      parse: (answer) => currentProgram.parse(answer),
    });
  }

  /** Assigns, or writes the next version of the one the change was made on. */
  save(id: string, body: SaveProgram, version?: number): Promise<ProgramVersion> {
    return this.api.put(`/api/programs/${id}`, body, programVersion, version === undefined ? {} : { version });
  }

  setStatus(id: string, body: SetProgramStatus, version: number): Promise<ProgramVersion> {
    return this.api.post(`/api/programs/${id}/status`, body, programVersion, { version });
  }
}
