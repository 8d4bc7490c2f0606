import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { UsageReport } from "../../gateway/src/observe/field-usage";
import { run } from "../support/launcher";

const FIELDS = [
  { coordinate: "Query.zorgvorm", deprecated: null },
  { coordinate: "Query.oud", deprecated: "vervalt op 2027-01-01" },
  { coordinate: "Query.oud(first:)", deprecated: null },
  { coordinate: "Query.ouder", deprecated: "vervalt op 2026-01-01" },
];
const FIRST: UsageReport = {
  since: "2026-11-02T00:00:00.000Z",
  fields: FIELDS,
  clients: {
    portaal: {
      "Query.oud": { count: 2, last: "2026-11-05T10:00:00.000Z" },
      "Query.zorgvorm": { count: 1, last: "2026-11-05T10:00:00.000Z" },
    },
  },
};
const SECOND: UsageReport = {
  since: "2026-11-01T00:00:00.000Z",
  fields: FIELDS,
  clients: {
    portaal: { "Query.oud": { count: 3, last: "2026-11-04T10:00:00.000Z" } },
    anonymous: { "Query.oud": { count: 7, last: "2026-11-03T10:00:00.000Z" } },
  },
};

const SCRIPT = ["node", "dist/scripts/usage.js"];

describe("npm run usage", () => {
  const servers: Server[] = [];
  const serve = async (usage: UsageReport): Promise<string> => {
    const server = createServer((request, response) => {
      response.writeHead(request.url === "/usage" ? 200 : 404).end(JSON.stringify(usage));
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  let addresses: string[];
  beforeAll(async () => {
    addresses = [await serve(FIRST), await serve(SECOND)];
  });
  afterAll(() => servers.forEach((server) => server.close().closeAllConnections()));

  const reported = async (...args: string[]): Promise<{ code: number | null; said: string }> => {
    const running = run([...SCRIPT, ...args], {});
    return { code: await running.ended, said: running.said() };
  };

  it("says who asks what is deprecated, over all gateways", async () => {
    expect(await reported(...addresses)).toEqual({
      code: 0,
      said: `Counted since 2026-11-01T00:00:00.000Z by 2 gateways.

Deprecated:
  Query.oud  (deprecated: vervalt op 2027-01-01)
    anonymous: 7×, last on 2026-11-03T10:00:00.000Z
    portaal: 5×, last on 2026-11-05T10:00:00.000Z
  Query.ouder  (deprecated: vervalt op 2026-01-01)
    nobody

`,
    });
  });

  it("says with --all who asks what, and what nobody asks", async () => {
    expect(await reported("--all", addresses[0])).toEqual({
      code: 0,
      said: `Counted since 2026-11-02T00:00:00.000Z by 1 gateway.

Asked:
  Query.zorgvorm
    portaal: 1×, last on 2026-11-05T10:00:00.000Z
  Query.oud  (deprecated: vervalt op 2027-01-01)
    portaal: 2×, last on 2026-11-05T10:00:00.000Z

Asked by nobody:
  Query.oud(first:)
  Query.ouder

`,
    });
  });

  it("says that a gateway cannot be asked", async () => {
    const { code, said } = await reported("http://127.0.0.1:1");
    expect(code).toBe(1);
    expect(said).toMatch(/^http:\/\/127\.0\.0\.1:1 tells nothing \(is METRICS_PORT set there\?\): /);
  });
});
