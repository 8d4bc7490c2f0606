const WITHIN_MS = 120_000;
const ASK_EVERY_MS = 100;

/**
 * Waits until every port answers that it is ready.
 * @throws Error naming those that are not, after two minutes
 */
export async function untilReady(ports: readonly number[]): Promise<void> {
  const end = Date.now() + WITHIN_MS;
  let waiting = ports;
  while (waiting.length > 0) {
    const answers = await Promise.all(waiting.map(async (port) => ({ port, ready: await isReady(port) })));
    waiting = answers.filter(({ ready }) => !ready).map(({ port }) => port);
    if (waiting.length > 0 && Date.now() > end) throw new Error(`not ready after two minutes: port ${waiting.join(", ")}`);
    if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );
