import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AssessmentsModule } from './assessments/assessments.module';
import { AuditModule } from './audit/audit.module';
import { ChartModule } from './chart/chart.module';
import { ClinicSettingsModule } from './clinic-settings/clinic-settings.module';
import { ClockModule } from './clock.module';
import type { Config } from './config/config';
import { ConfigModule } from './config/config.module';
import { DatabaseModule } from './database/database.module';
import { EpisodeGoalsModule } from './episode-goals/episode-goals.module';
import { EpisodesModule } from './episodes/episodes.module';
import { HealthModule } from './health/health.module';
import { AccessGuard } from './http/access-guard';
import { ProblemFilter } from './http/problem-filter';
import { IdentityModule } from './identity/identity.module';
import { OutcomesModule } from './outcomes/outcomes.module';
import { PatientsModule } from './patients/patients.module';
import { ProgramsModule } from './programs/programs.module';
import { RedFlagsModule } from './red-flags/red-flags.module';
import { ReportsModule } from './reports/reports.module';
import { ReturnToRunModule } from './return-to-run/return-to-run.module';
import { TrainingModule } from './training/training.module';
import { WorklistModule } from './worklist/worklist.module';

@Module({
  imports: [
    ClockModule,
    DatabaseModule,
    HealthModule,
    IdentityModule,
    AuditModule,
    PatientsModule,
    EpisodesModule,
    EpisodeGoalsModule,
    AssessmentsModule,
    ChartModule,
    OutcomesModule,
    ProgramsModule,
    RedFlagsModule,
    ReportsModule,
    ReturnToRunModule,
    TrainingModule,
    WorklistModule,
    ClinicSettingsModule,
  ],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
})
export class AppModule {
  static with(config: Config): DynamicModule {
    return { module: AppModule, imports: [ConfigModule.with(config)] };
  }
}
