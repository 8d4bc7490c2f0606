import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** Looks at what a server sends back, and says whether the client may have it. */
export type Inspect = (answer: Buffer) => "pass" | "cut";

/** A TCP proxy that can keep an answer from a client, so that something happened and nobody heard of it. */
export interface CuttingProxy {
  port: number;
  /** Looks at every answer from now on; undefined: all pass. */
  inspect: Inspect | undefined;
  stop: () => Promise<void>;
}

export async function startCuttingProxy(targetPort: () => number): Promise<CuttingProxy> {
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const target = connect(targetPort(), "127.0.0.1");
    const both = [client, target];
    const end = (): void => both.forEach((socket) => socket.destroy());
    for (const socket of both) {
      sockets.add(socket);
      socket.once("close", () => {
        sockets.delete(socket);
        end();
      });
      socket.on("error", end);
    }
    client.on("data", (chunk) => target.write(chunk));
    target.on("data", (chunk) => {
      if (proxy.inspect?.(chunk) === "cut") end();
      else client.write(chunk);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const proxy: CuttingProxy = {
    port: (server.address() as AddressInfo).port,
    inspect: undefined,
    stop: () =>
      new Promise((done) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => done());
      }),
  };
  return proxy;
}
