import { Module, type DynamicModule } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/assessments.module';
import { ClinicSettingsModule } from '../clinic-settings/clinic-settings.module';
import type { Config } from '../config/config';
import { ConfigModule } from '../config/config.module';
import { OwnerDatabaseModule } from './owner-database';
import { EpisodesModule } from '../episodes/episodes.module';
import { OutcomesModule } from '../outcomes/outcomes.module';
import { PatientsModule } from '../patients/patients.module';
import { ProgramsModule } from '../programs/programs.module';
import { RedFlagsModule } from '../red-flags/red-flags.module';
import { ReturnToRunModule } from '../return-to-run/return-to-run.module';
import { TrainingModule } from '../training/training.module';
import { WorklistModule } from '../worklist/worklist.module';
import { Planter } from './planter';
import { SeedClockModule } from './seed-clock';

/** The domains without their server, on a clock that can be set. */
@Module({
  imports: [
    SeedClockModule,
    OwnerDatabaseModule,
    PatientsModule,
    EpisodesModule,
    AssessmentsModule,
    ClinicSettingsModule,
    OutcomesModule,
    ProgramsModule,
    RedFlagsModule,
    ReturnToRunModule,
    TrainingModule,
    WorklistModule,
  ],
  providers: [Planter],
})
export class SeedModule {
  static with(config: Config): DynamicModule {
    return { module: SeedModule, imports: [ConfigModule.with(config)] };
  }
}
