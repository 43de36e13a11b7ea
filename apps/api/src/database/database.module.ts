import { Global, Module } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Config } from '../config/config';
import { dataSourceOptions } from './data-source';
import { assertUsable } from './startup-check';
import { TenantDatabase } from './tenant-database';

/** Connects at start, closes after the last request was answered, and hands out nothing but `TenantDatabase`. */
@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        ...dataSourceOptions(config.databaseUrl, config.poolSize),
        // A wrong address or password is said at once instead of after ten tries.
        retryAttempts: 0,
      }),
    }),
  ],
  providers: [
    {
      provide: TenantDatabase,
      inject: [getDataSourceToken()],
      useFactory: async (source: DataSource) => {
        const database = new TenantDatabase(source);
        await assertUsable(database);
        return database;
      },
    },
  ],
  exports: [TenantDatabase],
})
export class DatabaseModule {}
