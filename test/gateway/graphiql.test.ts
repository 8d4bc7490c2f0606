import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addressOf } from "../support/graphiql";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const ISSUER = "https://issuer.example/realms/toys";
const CLOSED = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe("GraphiQL", () => {
  let folder: string;
  let graph: ToyGraph;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "examples-"));
    writeFileSync(join(folder, "1-things.graphql"), "{ things { name } } # </script>");
    writeFileSync(join(folder, "2-rename.graphql"), "mutation ($id: ID!) { rename(id: $id, name: \"a\") { id } }");
    writeFileSync(join(folder, "2-rename.json"), '{ "id": "1" }');
    graph = await startToyGraph({ exampleQueries: folder, oidc: { issuer: ISSUER, audience: "toys" } });
  });
  afterAll(async () => {
    await graph.stop();
    rmSync(folder, { recursive: true });
  });

  const load = async (address: string) => {
    const response = await fetch(new URL(address, graph.origin));
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  };

  it("is served with everything that it loads, workers too, at addresses of its own", async () => {
    const known = new Set(["/"]);
    for (const address of known) {
      const { status, headers, text } = await load(address);
      expect([address, status, headers["x-content-type-options"]]).toEqual([address, 200, "nosniff"]);
      // A worker obeys the policy of its own file.
      if (address !== "/") expect(headers["content-security-policy"]).toBe(CLOSED);
      const absolute = text.matchAll(/"(\/graphiql\/[\w.-]+)"/g);
      const besides = text.matchAll(/(?:from|import|import\()"\.(\/[\w.-]+\.js)"/g);
      for (const [, found] of absolute) known.add(found);
      for (const [, found] of besides) known.add(`/graphiql${found}`);
      if (address.endsWith(".css")) expect(text.match(/url\((?!data:)[^)]*\)|@import/g)).toBeNull();
    }
    const names = [...known].map((address) => address.replace(/-\w{8}\./, "."));
    for (const name of ["main.css", "main.js", "editor.js", "json.js", "graphql.js"]) {
      expect(names).toContain(`/graphiql/${name}`);
    }
  });

  it("may run and ask nothing else, and stand in no frame", async () => {
    const { headers } = await load("/");
    expect(headers).toMatchObject({
      "content-type": "text/html; charset=utf-8",
      "referrer-policy": "no-referrer",
      "content-security-policy":
        `${CLOSED}; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; ` +
        "img-src data:; connect-src 'self' https://issuer.example",
    });
  });

  it("is told the tabs, with their variables, and who signs users in", async () => {
    const { text } = await load("/");
    const [, settings] = /<script type="application\/json" id="settings">(.*)<\/script>/.exec(text)!;
    expect(settings).toContain("# \\u003c/script>");
    expect(JSON.parse(settings)).toEqual({
      tabs: [
        { query: "{ things { name } } # </script>" },
        { query: 'mutation ($id: ID!) { rename(id: $id, name: "a") { id } }', variables: '{ "id": "1" }' },
      ],
      issuer: ISSUER,
    });
  });

  it("keeps the headers that a user enters nowhere", async () => {
    const { text } = await load(await addressOf(graph.origin, "main.js"));
    expect(text).toContain("isHeadersEditorEnabled:!0,shouldPersistHeaders:!1");
  });

  it("links to documents that load styles only, and link to documents that are there", async () => {
    const known = new Set(["/docs/clients", "/docs/toegang", "/docs/kosten"]);
    for (const address of known) {
      const { status, headers, text } = await load(address);
      expect([address, status, headers["content-type"]]).toEqual([address, 200, "text/html; charset=utf-8"]);
      expect(headers["content-security-policy"]).toBe(`${CLOSED}; style-src 'self'; img-src data:`);
      const [style] = /\/graphiql\/document-\w+\.css/.exec(text)!;
      expect((await load(style)).status).toBe(200);
      const links = [...text.matchAll(/<a href="([^"]*)"/g)].map(([, link]) => new URL(link, graph.origin + address));
      for (const { origin, pathname, hash } of links.filter(({ origin }) => origin === graph.origin)) {
        known.add(pathname);
        if (hash) expect((await load(origin + pathname)).text).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
      }
    }
    expect([...known].sort()).toEqual(["clients", "kosten", "schema-beleid", "toegang"].map((name) => `/docs/${name}`));
  });

  it.each(["/docs/x", "/graphiql/x.js", "/graphiql/..%2Findex.html", "/docs/..%2f..%2f..%2fpackage"])(
    "has nothing else: %s",
    async (address) => {
      const { status, text } = await load(address);
      expect([status, JSON.parse(text).errors[0].extensions]).toEqual([404, { code: "NOT_FOUND" }]);
    },
  );
});

describe("GraphiQL where nobody signs users in", () => {
  it("offers no sign-in, and may ask the gateway only", async () => {
    const graph = await startToyGraph();
    try {
      const page = await fetch(`${graph.origin}/`);
      expect(await page.text()).toContain('id="settings">{"tabs":[]}</script>');
      expect(page.headers.get("content-security-policy")).toMatch(/; connect-src 'self'$/);
    } finally {
      await graph.stop();
    }
  });
});
