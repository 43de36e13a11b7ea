import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import {
  localDateParam,
  saveCheckIn,
  saveExerciseSession,
  saveRun,
  today,
  trainingReceipt,
  type SaveCheckIn,
  type SaveExerciseSession,
  type SaveRun,
  type Today,
  type TrainingReceipt,
} from '@midstance/contracts/training';
import { idParam } from '@midstance/contracts/values';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { TrainingService } from './training.service';

@Controller('my')
export class TrainingController {
  constructor(private readonly training: TrainingService) {}

  @Get('today')
  @Access('patient')
  @Returns(today)
  today(@Caller() caller: Principal): Promise<Today> {
    return this.training.today(caller);
  }

  @Put('sessions/:id')
  @Access('patient')
  @Returns(trainingReceipt)
  saveSession(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveExerciseSession }) body: SaveExerciseSession,
  ): Promise<TrainingReceipt> {
    return this.training.saveSession(caller, id, body);
  }

  @Put('runs/:id')
  @Access('patient')
  @Returns(trainingReceipt)
  saveRun(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveRun }) body: SaveRun,
  ): Promise<TrainingReceipt> {
    return this.training.saveRun(caller, id, body);
  }

  @Put('check-ins/:localDate')
  @Access('patient')
  @Returns(trainingReceipt)
  saveCheckIn(
    @Caller() caller: Principal,
    @Param({ schema: localDateParam }) { localDate }: { localDate: string },
    @Body({ schema: saveCheckIn }) body: SaveCheckIn,
  ): Promise<TrainingReceipt> {
    return this.training.saveCheckIn(caller, localDate, body);
  }
}
