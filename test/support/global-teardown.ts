import { rmSync } from "node:fs";

export default async function globalTeardown(): Promise<void> {
  const { stopTestPostgres } = globalThis as unknown as {
    stopTestPostgres?: { folder: string; stop: () => Promise<void> };
  };
  await stopTestPostgres?.stop();
  if (stopTestPostgres) rmSync(stopTestPostgres.folder, { recursive: true, force: true });
}
