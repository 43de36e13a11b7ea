import { Injectable } from '@nestjs/common';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { NOTHING_YET } from '../worklist/standing-now';
import { chartText, type ChartRow } from './chart-view';
import { chartQuery } from './chart.queries';

/** The patient's chart: the whole first screen. */
@Injectable()
export class ChartService {
  constructor(private readonly database: TenantDatabase) {}

  /** One round trip to the database; the read is recorded with it. */
  async show(principal: Principal, patientId: string): Promise<string> {
    const audit = { action: 'chart.open', objectType: 'patient', objectId: patientId, patientId };
    const params = [patientId, JSON.stringify(NOTHING_YET.now)];
    return chartText(await this.database.readRow<ChartRow>(principal, chartQuery, params, audit));
  }
}
