import { Module } from '@nestjs/common';
import { EpisodeGoalsController } from './episode-goals.controller';
import { EpisodeGoalsService } from './episode-goals.service';

@Module({ controllers: [EpisodeGoalsController], providers: [EpisodeGoalsService], exports: [EpisodeGoalsService] })
export class EpisodeGoalsModule {}
