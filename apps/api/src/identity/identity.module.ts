import { Module } from '@nestjs/common';
import { LinksController } from './links.controller';
import { Links } from './links.service';
import { Mailer } from './mailer';
import { Passwords } from './passwords';
import { PeopleController } from './people.controller';
import { People } from './people.service';
import { SessionsController } from './sessions.controller';
import { Sessions } from './sessions.service';

@Module({
  controllers: [SessionsController, LinksController, PeopleController],
  providers: [Passwords, Mailer, Sessions, Links, People],
})
export class IdentityModule {}
