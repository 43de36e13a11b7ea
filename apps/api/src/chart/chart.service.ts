import { Injectable } from '@nestjs/common';
import type { Chart } from '@midstance/contracts/chart';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { ChartFacts } from './chart-facts';
import { chartView } from './chart-view';
import { chartQuery } from './chart.queries';

/** The patient's chart: the whole first screen. */
@Injectable()
export class ChartService {
  constructor(private readonly database: TenantDatabase) {}

  /** One round trip to the database; the read is recorded with it. */
  async show(principal: Principal, patientId: string): Promise<Chart> {
    const audit = { action: 'chart.open', objectType: 'patient', objectId: patientId, patientId };
    return chartView(JSON.parse(await this.database.read(principal, chartQuery, [patientId], audit)) as ChartFacts);
  }
}
