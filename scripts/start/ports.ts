import { createServer } from "node:net";

/** A port of this machine that nobody listens on now. */
export const freePort = (): Promise<number> => tryPort(0);

/**
 * Opens and closes a port.
 * @returns the port (a free one for 0)
 * @throws Error when it is taken or not allowed
 */
function tryPort(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}

/** @throws Error naming each port that is taken, and the variable that chooses another. */
export async function requireFreePorts(ports: readonly { variable: string; port: number }[]): Promise<void> {
  const problems: string[] = [];
  for (const { variable, port } of ports) {
    await tryPort(port).catch((error: NodeJS.ErrnoException) => {
      const reason = error.code === "EADDRINUSE" ? "is taken" : `cannot be used (${error.code})`;
      problems.push(`port ${port} ${reason}; choose another with ${variable}=…`);
    });
  }
  if (problems.length > 0) throw new Error(problems.join("\n"));
}
