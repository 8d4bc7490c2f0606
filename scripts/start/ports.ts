import { createServer } from "node:net";

export interface WantedPort {
  variable: string;
  host: string;
  port: number;
}

const LOCAL = "127.0.0.1";
const ASK_EVERY_MS = 100;

/** A port of this machine that nobody listens on now. */
export const freePort = (): Promise<number> => tryPort(0, LOCAL);

/** Below those that a system gives to connections of its own accord: these come and go. */
const ROWS = { from: 20_000, to: 32_000 };

/** The first of so many ports in a row that nobody listens on now. */
export async function freeRow(count: number): Promise<number> {
  const first = ROWS.from + Math.floor(Math.random() * (ROWS.to - ROWS.from - count));
  const ports = Array.from({ length: count }, (_, place) => first + place);
  return Promise.all(ports.map((port) => tryPort(port, LOCAL))).then(
    () => first,
    () => freeRow(count),
  );
}

/**
 * Opens and closes a port.
 * @returns the port (a free one for 0)
 * @throws Error when it is taken or not allowed
 */
function tryPort(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

/**
 * @param patience milliseconds that a port may take to become free
 * @throws Error naming each port that is taken, and the variable that chooses another.
 */
export async function requireFreePorts(ports: readonly WantedPort[], patience = 0): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    const problems = await findProblems(ports);
    if (problems.length === 0) return;
    if (Date.now() >= end) throw new Error(problems.join("\n"));
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

async function findProblems(ports: readonly WantedPort[]): Promise<string[]> {
  const problems: string[] = [];
  for (const [index, { variable, host, port }] of ports.entries()) {
    const before = ports.slice(0, index).find((other) => other.port === port);
    if (before) problems.push(`port ${port} is that of ${before.variable} too; choose another with ${variable}=…`);
    await tryPort(port, host).catch((error: NodeJS.ErrnoException) => {
      const reason = error.code === "EADDRINUSE" ? "is taken" : `cannot be used on ${host} (${error.code})`;
      problems.push(`port ${port} ${reason}; choose another with ${variable}=…`);
    });
  }
  return problems;
}
