import { Injectable } from '@nestjs/common';
import type { Chart } from '@midstance/contracts/chart';
import { Clock, localTime } from '../clock';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { PatientLogReader } from '../return-to-run/patient-log.reader';
import { standingOf } from '../return-to-run/standing';
import type { ChartFacts } from './chart-facts';
import { chartView } from './chart-view';
import { chartQuery } from './chart.queries';

/** The patient's chart: the whole first screen. */
@Injectable()
export class ChartService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly logs: PatientLogReader,
    private readonly clock: Clock,
  ) {}

  /** One round trip to the database; the read is recorded with it. */
  async show(principal: Principal, patientId: string): Promise<Chart> {
    const { sql, params } = this.logs.statement(patientId);
    const audit = { action: 'chart.open', objectType: 'patient', objectId: patientId, patientId };
    const facts = JSON.parse(await this.database.read(principal, chartQuery(sql), params, audit)) as ChartFacts;
    const asOf = localTime(this.clock.now(), facts.patient.timeZone);
    return chartView(facts, await standingOf(facts.log, asOf), asOf.slice(0, 10));
  }
}
