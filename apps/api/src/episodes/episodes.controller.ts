import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import { episode, episodeList, saveEpisode, type Episode, type SaveEpisode } from '@midstance/contracts/episodes';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { EpisodesService } from './episodes.service';

@Controller()
export class EpisodesController {
  constructor(private readonly episodes: EpisodesService) {}

  @Get('patients/:id/episodes')
  @Access('staff')
  @Returns(episodeList)
  list(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<string> {
    return this.episodes.list(caller, id);
  }

  @Put('episodes/:id')
  @Access('staff')
  @Returns(episode)
  async save(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveEpisode }) body: SaveEpisode,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Episode> {
    return withEtag(reply, await this.episodes.save(caller, id, body, ifMatch));
  }
}
