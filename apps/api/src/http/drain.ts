import type { Server } from 'node:http';
import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const longestDrainMs = 1_000;

/**
 * Takes no new connection, and for a moment still answers what comes on the open ones. A proxy that is not let in sends
 * its request elsewhere; it cannot when the connection ends after it sent one, which may have been done.
 */
export async function drain(server: Server): Promise<void> {
  // An HTTP server's own `close` would cut off connections that are idle, with a request under way on some.
  net.Server.prototype.close.call(server);
  for (let waitedMs = 0; waitedMs < longestDrainMs && (await openConnections(server)) > 0; waitedMs += 20) {
    await sleep(20);
  }
}

function openConnections(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.getConnections((_, count) => {
      resolve(count);
    });
  });
}
