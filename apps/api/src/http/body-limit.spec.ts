import { Body, Controller, Module, Post } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { BodyLimit, heedBodyLimits, usualBodyLimit } from './body-limit';

@Controller()
class SizesController {
  @Post('usual')
  usual(@Body() body: object): number {
    return JSON.stringify(body).length;
  }

  @Post('large')
  @BodyLimit(2 * usualBodyLimit)
  large(@Body() body: object): number {
    return JSON.stringify(body).length;
  }
}

@Module({ controllers: [SizesController] })
class SizesModule {}

describe('the body limit', () => {
  it('is larger exactly where a route declares it', async () => {
    const adapter = new FastifyAdapter({ bodyLimit: usualBodyLimit });
    const server: FastifyInstance = adapter.getInstance();
    heedBodyLimits(server);
    const options = { bodyParser: false, logger: false } as const;
    const app = await NestFactory.create<NestFastifyApplication>(SizesModule, adapter, options);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    const send = async (url: string, bytes: number) =>
      (await app.inject({ method: 'POST', url, payload: { text: 'x'.repeat(bytes) } })).statusCode;
    expect(await send('/usual', usualBodyLimit)).toBe(413);
    expect(await send('/large', usualBodyLimit)).toBe(201);
    expect(await send('/large', 2 * usualBodyLimit)).toBe(413);
    await app.close();
  });
});
