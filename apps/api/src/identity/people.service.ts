import { Injectable } from '@nestjs/common';
import type { UserSettings } from '@midstance/contracts/identity';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';

const staffSql = `
  SELECT json_build_object('staff', coalesce(json_agg(json_build_object('userId', user_id, 'displayName', display_name,
    'role', CASE role WHEN 1 THEN 'lead' ELSE 'therapist' END, 'active', active) ORDER BY display_name, user_id), '[]'))::text
    AS body
  FROM memberships WHERE role <> 3`;

/** The clinic's staff, and everybody's own settings. */
@Injectable()
export class People {
  constructor(private readonly database: TenantDatabase) {}

  listStaff(caller: Principal): Promise<string> {
    return this.database.read(caller, staffSql, []);
  }

  /** Lets a colleague in or out; out ends their sessions at once. */
  async setStaffAccess(caller: Principal, userId: string, active: boolean): Promise<void> {
    await this.database.inTenant(caller, async (tx) => {
      await tx.query('SELECT sec.set_staff_active($1, $2)', [userId, active]);
      tx.audit({ action: active ? 'staff.let-in' : 'staff.let-out', objectType: 'user', objectId: userId });
    });
  }

  async saveSettings(caller: Principal, settings: UserSettings): Promise<UserSettings> {
    const { units, locale } = settings;
    await this.database.inTenant(caller, (tx) =>
      tx.query('SELECT sec.save_settings($1, $2, $3, $4)', [units.distance, units.mass, units.force, locale]),
    );
    return settings;
  }
}
