import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { LicensedForms } from './licensed-forms.service';
import { OutcomeLinksController } from './outcome-links.controller';
import { OutcomeLinks } from './outcome-links.service';
import { OutcomeRecorder } from './outcome-recorder';
import { OutcomesController } from './outcomes.controller';
import { OutcomeVoids } from './outcome-voids.service';
import { OutcomesService } from './outcomes.service';

/** Questionnaires of runners. */
@Module({
  imports: [WorklistModule],
  controllers: [OutcomesController, OutcomeLinksController],
  providers: [LicensedForms, OutcomeLinks, OutcomeRecorder, OutcomesService, OutcomeVoids],
  exports: [OutcomesService],
})
export class OutcomesModule {}
