import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import {
  episodeGoal,
  episodeGoalList,
  saveEpisodeGoal,
  type EpisodeGoal,
  type SaveEpisodeGoal,
} from '@midstance/contracts/episode-goals';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { EpisodeGoalsService } from './episode-goals.service';

@Controller()
export class EpisodeGoalsController {
  constructor(private readonly goals: EpisodeGoalsService) {}

  @Get('patients/:id/episode-goals')
  @Access('staff')
  @Returns(episodeGoalList)
  list(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
  ): Promise<{ items: EpisodeGoal[] }> {
    return this.goals.list(caller, id);
  }

  @Put('episode-goals/:id')
  @Access('staff')
  @Returns(episodeGoal)
  async save(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveEpisodeGoal }) body: SaveEpisodeGoal,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EpisodeGoal> {
    return withEtag(reply, await this.goals.save(caller, id, body, ifMatch));
  }
}
