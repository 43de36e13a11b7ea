import { httpResource } from '@angular/common/http';
import { Injectable, type Signal, inject } from '@angular/core';
import {
  type ClinicTemplate,
  type SaveClinicTemplate,
  clinicTemplate,
  clinicTemplateList,
} from '@midstance/contracts/program-templates';
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

  /** The clinic's own templates. */
  ownTemplates() {
    return httpResource<readonly ClinicTemplate[]>(() => '/api/clinic-program-templates', {
      parse: (answer) => clinicTemplateList.parse(answer).items,
    });
  }

  /** Keeps a template, or writes its next version. */
  keepTemplate(id: string, body: SaveClinicTemplate, version?: number): Promise<ClinicTemplate> {
    const url = `/api/clinic-program-templates/${id}`;
    return this.api.put(url, body, clinicTemplate, version === undefined ? {} : { version });
  }

  /** Assigns, or writes the next version of the one the change was made on. */
  save(id: string, body: SaveProgram, version?: number): Promise<ProgramVersion> {
    return this.api.put(`/api/programs/${id}`, body, programVersion, version === undefined ? {} : { version });
  }

  setStatus(id: string, body: SetProgramStatus, version: number): Promise<ProgramVersion> {
    return this.api.post(`/api/programs/${id}/status`, body, programVersion, { version });
  }
}
