/** Stops the server of the run and removes its files. */
export default async function stopServer(): Promise<void> {
  await (globalThis as unknown as { stopTestServer?: () => Promise<void> }).stopTestServer?.();
}
