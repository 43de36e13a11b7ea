import { Global, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Config } from '../config/config';
import { assertUsable } from './startup-check';
import { TenantDatabase } from './tenant-database';

/** Closes the connections after the last request was answered. */
@Injectable()
class DatabaseClosing implements OnApplicationShutdown {
  constructor(private readonly database: TenantDatabase) {}

  onApplicationShutdown(): Promise<void> {
    return this.database.close();
  }
}

@Global()
@Module({
  providers: [
    {
      provide: TenantDatabase,
      inject: [Config],
      useFactory: async (config: Config) => {
        const database = await TenantDatabase.connect(config.databaseUrl, config.poolSize);
        await assertUsable(database);
        return database;
      },
    },
    DatabaseClosing,
  ],
  exports: [TenantDatabase],
})
export class DatabaseModule {}
