import { connect, createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { seededDatabase, urlOf, urlsOf } from "../support/databases";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";
import { viewerOf } from "../support/viewers";

const QUERY = "{ projecten(first: 1) { totaal nodes { titel programma { naam } } } viewer { organisatie } }";

describe("a subgraph whose database goes away", () => {
  let subgraph: RunningSubgraph;
  let gate: Server;
  const sockets = new Set<Socket>();
  let port = 0;

  const open = (): Promise<void> =>
    new Promise((done) => {
      const { hostname, port: target } = new URL(urlOf("postgres"));
      gate = createServer((client) => {
        const server = connect(Number(target), hostname);
        for (const [socket, other] of [[client, server], [server, client]]) {
          sockets.add(socket);
          socket.on("error", () => undefined).on("close", () => other.destroy());
          socket.pipe(other);
        }
      }).listen(port, "127.0.0.1", () => {
        ({ port } = gate.address() as AddressInfo);
        done();
      });
    });
  const shut = (): Promise<unknown> => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    return new Promise((done) => gate.close(done));
  };

  beforeAll(async () => {
    await open();
    const { reader, writer } = urlsOf(seededDatabase("zonmw"), "zonmw");
    const throughGate = (address: string): string => Object.assign(new URL(address), { hostname: "127.0.0.1", port }).href;
    subgraph = await startSubgraph("zonmw", { database: { reader: throughGate(reader), writer: throughGate(writer) } });
  });
  afterAll(async () => {
    await subgraph?.stop();
    await shut();
  });

  it.each([
    ["whoever asks", undefined],
    ["an organisation with connections of its own", viewerOf("zonmw")],
  ])("answers %s that it cannot be had now, whole as soon as it is back, and no answer in between", async (_who, viewer) => {
    const whole = await subgraph.query(QUERY, {}, viewer);
    expect({ status: whole.status, errors: whole.errors }).toEqual({ status: 200, errors: undefined });
    await shut();
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const away = await subgraph.query(QUERY, {}, viewer);
      expect(away.status).toBe(503);
      expect(away.errors!.length).toBeGreaterThan(0);
    }
    await open();
    const { status, data, errors } = await subgraph.query(QUERY, {}, viewer);
    expect({ status, data, errors }).toEqual({ status: 200, data: whole.data, errors: undefined });
  });
});
