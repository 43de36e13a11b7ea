import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { openRedFlags, resolveRedFlag, type OpenRedFlags, type ResolveRedFlag } from '@midstance/contracts/red-flags';
import { idParam } from '@midstance/contracts/values';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { RedFlagsService } from './red-flags.service';

@Controller()
export class RedFlagsController {
  constructor(private readonly redFlags: RedFlagsService) {}

  @Get('patients/:id/red-flags')
  @Access('staff')
  @Returns(openRedFlags)
  list(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<OpenRedFlags> {
    return this.redFlags.list(caller, id);
  }

  @Put('red-flag-resolutions/:id')
  @Access('staff')
  @Returns(openRedFlags)
  resolve(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: resolveRedFlag }) body: ResolveRedFlag,
  ): Promise<OpenRedFlags> {
    return this.redFlags.resolve(caller, id, body);
  }
}
