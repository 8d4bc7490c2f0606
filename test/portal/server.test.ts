import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import { createPortalServer } from "../../portal/src/server";
import { exchange } from "../support/http";
import { until } from "../support/launcher";
import { RawConnection } from "../support/raw-connection";

/** The files of a build, as far as the server looks at them. */
const BUILT = {
  "index.html": `<script id="settings"></script>`,
  "THIRD_PARTY_NOTICES.txt": "Van anderen.",
  "assets/main.js": "plain",
  "assets/main.js.gz": "gzip",
  "assets/main.js.br": "brotli",
};

describe("the portal's server", () => {
  let built: string;
  let app: FastifyInstance;
  let origin: string;
  beforeAll(async () => {
    built = mkdtempSync(join(tmpdir(), "portal-"));
    mkdirSync(join(built, "assets"));
    for (const [file, text] of Object.entries(BUILT)) writeFileSync(join(built, file), text);
    app = await createPortalServer({ gatewayUrl: "http://localhost:4000", clientId: "portaal", built });
    await app.listen({ host: "127.0.0.1", port: 0 });
    origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await app?.close();
    rmSync(built, { recursive: true });
  });

  it.each([
    ["br", "brotli"],
    ["gzip", "gzip"],
    ["identity", "plain"],
  ])("gives a file as the browser takes it, and says that it goes by that: %s", async (accepted, text) => {
    const { headers, body } = await exchange(`${origin}/assets/main.js`, { headers: { "accept-encoding": accepted } });
    expect([body.toString(), headers.vary, headers["cache-control"]]).toEqual([text, "accept-encoding", "public, max-age=31536000, immutable"]);
  });

  it("reads no bodies: nothing is asked of it with one", async () => {
    const connection = new RawConnection(origin);
    connection.send("POST /werken HTTP/1.1\r\nhost: portaal\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n{");
    await until(() => connection.statuses.length === 1);
    expect(connection.statuses).toEqual([404]);
    connection.socket.destroy();
  });
});
