import { Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource, DataSourceOptions } from 'typeorm';
import { Config } from '../config/config';
import { connect, dataSourceOptions } from './data-source';
import type { Speaker } from './principal';
import { assertUsable } from './startup-check';
import { TenantDatabase } from './tenant-database';

const connections = (speaker: Speaker) =>
  TypeOrmModule.forRootAsync({
    name: speaker,
    inject: [Config],
    useFactory: (config: Config) => ({
      ...dataSourceOptions(config.databaseUrl, config.poolSize, speaker),
      // A wrong address or password is said at once instead of after ten tries.
      retryAttempts: 0,
    }),
    dataSourceFactory: (options) => connect({ ...options } as DataSourceOptions),
  });

/** Connects at start, closes after the last request was answered, and hands out nothing but `TenantDatabase`. */
@Global()
@Module({
  imports: [connections('staff'), connections('patient')],
  providers: [
    {
      provide: TenantDatabase,
      inject: [getDataSourceToken('staff'), getDataSourceToken('patient')],
      useFactory: async (staff: DataSource, patient: DataSource) => {
        const database = new TenantDatabase({ staff, patient });
        await assertUsable(database);
        return database;
      },
    },
  ],
  exports: [TenantDatabase],
})
export class DatabaseModule {}
