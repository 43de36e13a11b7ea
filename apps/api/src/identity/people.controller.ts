import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import {
  staffAccess,
  staffList,
  userSettings,
  type StaffAccess,
  type UserSettings,
} from '@midstance/contracts/identity';
import { idParam } from '@midstance/contracts/values';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { People } from './people.service';

@Controller()
export class PeopleController {
  constructor(private readonly people: People) {}

  @Get('staff')
  @Access('staff')
  @Returns(staffList)
  listStaff(@Caller() caller: Principal): Promise<string> {
    return this.people.listStaff(caller);
  }

  @Put('staff/:id')
  @Access('lead')
  @Returns(null)
  setStaffAccess(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: staffAccess }) { active }: StaffAccess,
  ): Promise<void> {
    return this.people.setStaffAccess(caller, id, active);
  }

  @Put('me/settings')
  @Access('any')
  @Returns(userSettings)
  saveSettings(@Caller() caller: Principal, @Body({ schema: userSettings }) body: UserSettings): Promise<UserSettings> {
    return this.people.saveSettings(caller, body);
  }
}
