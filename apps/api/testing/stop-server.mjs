/** Stops the server of the run and removes its files. */
export default async function stopServer() {
  await globalThis.stopTestServer();
}
