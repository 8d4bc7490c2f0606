import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Settings } from "../graphiql/settings";
import { CLOSED } from "./http/guard";
import { Page, servePage } from "./http/page";
import { HttpError } from "./operation/http-error";

/** What `graphiql/build.mjs` made. */
const BUILT = resolve(__dirname, "..", "dist", "graphiql");
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };
const MINUTE = 60;

const DOCUMENT = `${CLOSED}; style-src 'self'; img-src data:`;
/** The editor writes its styles into the page; its fonts and icons lie in the files of styles. */
const GRAPHIQL =
  `${CLOSED}; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; font-src data:; img-src data:; ` +
  "connect-src 'self'";

export interface GraphiqlOptions {
  /** Folder with what the tabs have: operations, and their variables in JSON of the same name. None when it does not exist. */
  exampleQueries: string;
  /** Who signs users in; without one nobody can. */
  issuer?: string;
}

/** GraphiQL at `/`, and at `/docs/…` what who writes a client reads; nothing of it comes from elsewhere. */
export function serveGraphiql(app: FastifyInstance, options: GraphiqlOptions): void {
  const policy = options.issuer ? `${GRAPHIQL} ${new URL(options.issuer).origin}` : GRAPHIQL;
  const graphiql = new Built(MINUTE, policy, (page) => fillIn(page, options));
  const documents = new Built(MINUTE, DOCUMENT);
  const assets = new Built(Infinity, CLOSED);
  servePage(app, "/", () => graphiql.page("index.html"));
  servePage(app, "/docs/:name", ({ params }) => documents.page(`docs/${nameIn(params)}.html`));
  servePage(app, "/graphiql/:name", ({ params }) => assets.page(`assets/${nameIn(params)}`));
}

/** Pages that are read when somebody first asks for them: most gateways are never asked. */
class Built {
  private readonly pages = new Map<string, Page>();

  constructor(
    private readonly maxAge: number,
    private readonly policy: string,
    private readonly change = (text: string): string => text,
  ) {}

  /** @throws HttpError 404 */
  page(file: string): Page {
    const kept = this.pages.get(file);
    if (kept) return kept;
    if (!existsSync(join(BUILT, file))) throw new HttpError(404, "NOT_FOUND", "There is no such page here");
    const text = this.change(readFileSync(join(BUILT, file), "utf8"));
    const page = new Page(text, TYPES[extname(file)], this.maxAge, { "content-security-policy": this.policy });
    this.pages.set(file, page);
    return page;
  }
}

/** A name leads to no other folder. */
const nameIn = (params: unknown): string => (params as { name: string }).name.replaceAll(/[^\w.-]/g, "");

function fillIn(page: string, { exampleQueries, issuer }: GraphiqlOptions): string {
  const settings: Settings = { tabs: readTabs(exampleQueries), issuer };
  // "<" would end the script element; JSON allows it to be written as an escape.
  const text = JSON.stringify(settings).replaceAll("<", "\\u003c");
  return page.replace(/(?<=id="settings">)/, () => text);
}

function readTabs(folder: string): Settings["tabs"] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).sort();
  const read = (file: string): string => readFileSync(join(folder, file), "utf8");
  return files
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => {
      const variables = file.replace(/graphql$/, "json");
      return { query: read(file), ...(files.includes(variables) && { variables: read(variables) }) };
    });
}
