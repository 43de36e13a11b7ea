import { Module } from '@nestjs/common';
import { Passwords } from './passwords';
import { SessionsController } from './sessions.controller';
import { Sessions } from './sessions.service';

@Module({
  controllers: [SessionsController],
  providers: [Passwords, Sessions],
})
export class IdentityModule {}
