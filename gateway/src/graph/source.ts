import { readFile } from "node:fs/promises";
import { request } from "undici";

/** Where the graph comes from. */
export interface SupergraphOptions {
  /** File or web address of the composed graph: any Federation 2 supergraph. */
  source: string;
  /** Milliseconds between two looks at whether it changed. */
  pollEvery?: number;
  /** Milliseconds that a web address may take to give it. */
  timeout?: number;
  /** The address of a subgraph, where it overrules the supergraph. */
  subgraphUrl: (name: string) => string | undefined;
}

export const POLL_EVERY = 5000;
export const SOURCE_TIMEOUT = 10_000;

/** The variable that holds a subgraph's address: `SUBGRAPH_URL_ZONMW`. */
export const subgraphUrlVariable = (name: string): string =>
  `SUBGRAPH_URL_${name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;

export const isWebUrl = (source: string): boolean => /^https?:\/\//.test(source);

/** The file or web address that the supergraph is read from, again and again. */
export class SupergraphSource {
  /** On the web, it may be there later. */
  readonly mayComeLater = isWebUrl(this.place);
  private etag: string | undefined;

  constructor(
    private readonly place: string,
    private readonly timeout = SOURCE_TIMEOUT,
  ) {}

  /**
   * The supergraph, or undefined when its server says that it is the same as before.
   * @throws Error naming the place when it cannot be read
   */
  async read(): Promise<string | undefined> {
    try {
      return await (this.mayComeLater ? this.fetch() : readFile(this.place, "utf8"));
    } catch (cause) {
      throw new Error(`cannot read the supergraph ${this.place} (SUPERGRAPH): ${(cause as Error).message}`, { cause });
    }
  }

  /** Has all of it given once more, also when it stays the same. */
  forget(): void {
    this.etag = undefined;
  }

  private async fetch(): Promise<string | undefined> {
    const { statusCode, headers, body } = await request(this.place, {
      headers: { accept: "text/plain, */*", ...(this.etag && { "if-none-match": this.etag }) },
      signal: AbortSignal.timeout(this.timeout),
    });
    const text = await body.text();
    if (statusCode === 304) return undefined;
    if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
    this.etag = [headers.etag].flat()[0];
    return text;
  }
}
