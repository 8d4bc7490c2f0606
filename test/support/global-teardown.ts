export default async function globalTeardown(): Promise<void> {
  await (globalThis as unknown as { endTestRun: () => Promise<void> }).endTestRun();
}
