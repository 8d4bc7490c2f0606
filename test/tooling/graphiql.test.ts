import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { hasBrowser, startBrowser } from "../support/browser";
import { freePorts, run, type Running } from "../support/launcher";
import { startToyGraph, type ToyGraph } from "../support/toy-graph";

const ISSUER = ["node", "dist/scripts/issuer/main.js"];
const PATIENCE_MS = 120_000;
const EDITOR = ".graphiql-query-editor .view-line";

/** A real browser, with the local issuer. `apt-get install chromium` brings one. */
(hasBrowser ? describe : describe.skip)("GraphiQL in a browser", () => {
  let folder: string;
  let issuer: Running;
  let graph: ToyGraph;
  let browser: Browser;
  let page: Page;
  /** What should not happen: refusals of the policy among them. */
  const complaints: string[] = [];
  const hosts = new Set<string>();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "pakketgraaf-graphiql-"));
    writeFileSync(join(folder, "1-things.graphql"), "{ things { name } }");
    // Without names: GraphiQL takes a moment to learn the name of what was just put into its editor.
    const rename = "mutation ($id: ID!, $name: String!) { rename(id: $id, name: $name) { name } }";
    writeFileSync(join(folder, "2-rename.graphql"), rename);
    writeFileSync(join(folder, "2-rename.json"), '{ "id": "1", "name": "<sleutel>" }');
    const [port] = await freePorts(1);
    issuer = run(ISSUER, { DATA_DIR: folder, PORT_ISSUER: String(port) });
    await issuer.untilSaid("issuer: ready on");
    // Introspection is closed to who has no token.
    const oidc = { issuer: `http://127.0.0.1:${port}`, audience: "pakketgraaf" };
    graph = await startToyGraph({ exampleQueries: folder, oidc, production: true });
    browser = await startBrowser();
    page = await browser.newPage({ colorScheme: "dark" });
    page.setDefaultTimeout(PATIENCE_MS);
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    await page.goto(graph.origin);
  });
  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
    issuer?.signal("SIGTERM");
    await issuer?.ended;
    rmSync(folder, { recursive: true });
  });

  const answers = (text: string): Promise<void> => page.locator(".result-window", { hasText: text }).waitFor();
  const open = async (tab: number, text: string): Promise<void> => {
    await page.getByRole("tab").nth(tab).click();
    await page.locator(EDITOR, { hasText: text }).first().waitFor();
  };

  it("runs the query of its first tab", async () => {
    await page.locator(EDITOR).first().waitFor();
    await page.getByRole("button", { name: "Execute query" }).click();
    await answers("thing 2");
  });

  it("completes a field from the schema, in its worker", async () => {
    await page.getByRole("button", { name: "New tab" }).click();
    await page.locator(".graphiql-query-editor .monaco-editor").click();
    await page.keyboard.type("{ heav", { delay: 50 });
    await page.locator(".suggest-widget .monaco-list-row", { hasText: "heaviest" }).waitFor();
    expect(page.workers().map((worker) => worker.url())).toContainEqual(expect.stringMatching(/\/graphiql\/graphql-\w+\.js$/));
  });

  it("signs a member of staff in, who then makes the change of the last example", async () => {
    await page.getByRole("button", { name: "Aanmelden" }).click();
    await page.getByRole("button", { name: "zonmw-medewerker-2" }).click();
    await page.getByRole("button", { name: "zonmw-medewerker-2 afmelden" }).waitFor();
    expect(page.url()).toBe(`${graph.origin}/`);

    await open(1, "mutation");
    await page.getByRole("button", { name: "Execute query" }).click();
    await answers('"rename"');
    expect(graph.renamed).toEqual([expect.stringMatching(/^\d+(-\d+){3}$/)]);
    expect(graph.received.at(-1)!.claims).toMatchObject({
      sub: "zonmw-medewerker-2",
      organisatie: "zonmw",
      scope: "onderzoek:schrijven koppeling:schrijven koppeling:bevestigen signaal:beantwoorden suggestie:afwijzen",
    });
  });

  it("sends a token that one enters oneself instead of the one of who signed in", async () => {
    await open(0, "things");
    await page.getByRole("button", { name: "Headers" }).click();
    await page.locator(".graphiql-editor-tool .monaco-editor:visible").click();
    await page.keyboard.insertText('{ "Authorization": "Bearer mine" }');
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.method() === "POST" && new URL(each.url()).pathname === "/graphql"),
      page.getByRole("button", { name: "Execute query" }).click(),
    ]);
    expect((await request.allHeaders()).authorization).toBe("Bearer mine");
    await answers("errors");
    // That it is refused is told by the browser too.
    complaints.length = 0;
    await page.locator(".graphiql-editor-tool .monaco-editor:visible").click();
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Delete");
  });

  it("sends no token any more once the user signed out", async () => {
    await page.getByRole("button", { name: "zonmw-medewerker-2 afmelden" }).click();
    await page.getByRole("button", { name: "Aanmelden" }).waitFor();
    await open(0, "things");
    await page.getByRole("button", { name: "Execute query" }).click();
    await answers("thing 2");
    expect(graph.received.at(-1)!.claims).not.toHaveProperty("organisatie");
  });

  it("says that nobody is signed in any more when the token has ended", async () => {
    await page.clock.install();
    await page.evaluate(`sessionStorage.setItem("session", JSON.stringify({ token: "x", user: "wie", until: Date.now() + 3_600_000 }))`);
    await page.reload();
    await page.getByRole("button", { name: "wie afmelden" }).waitFor();
    await page.clock.fastForward("01:00:01");
    await page.getByRole("button", { name: "Aanmelden" }).waitFor();
  });

  it("has asked the gateway and the issuer only, and was refused nothing", () => {
    expect([...hosts].sort()).toEqual([new URL(graph.origin).host, new URL(graph.options.oidc.issuer!).host].sort());
    expect(complaints).toEqual([]);
  });
});
