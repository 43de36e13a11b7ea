import { Global, Module } from '@nestjs/common';
import { Config } from '../config/config';
import { TenantDatabase } from '../database/tenant-database';

/** The database with its owner's login, which `asClinic` needs; the server itself refuses to start with it. */
@Global()
@Module({
  providers: [
    {
      provide: TenantDatabase,
      inject: [Config],
      useFactory: (config: Config) => TenantDatabase.connect(config.databaseUrl, config.poolSize),
    },
  ],
  exports: [TenantDatabase],
})
export class OwnerDatabaseModule {}
