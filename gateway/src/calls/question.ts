import { createHash } from "node:crypto";

type Variables = Record<string, unknown>;

/** Entities that a subgraph is asked of. */
export interface Entities {
  values: readonly Variables[];
  /** Each as JSON. */
  texts: readonly string[];
}

/** What a subgraph is asked. What of it is long is written as JSON once, however many need it. */
export class Question {
  private text: string | undefined;

  /** @param given variables, but for the entities */
  constructor(
    readonly query: string,
    private readonly given: Variables = {},
    private readonly entities?: Entities,
  ) {}

  get variables(): Variables {
    return this.entities ? { representations: this.entities.values, ...this.given } : this.given;
  }

  /** As it is sent. The same for the same question, as long as its variables come in the same order. */
  get body(): string {
    return (this.text ??= `{"query":${JSON.stringify(this.query)},"variables":${this.json(this.given)}}`);
  }

  /** The same for the same question, in whatever order its variables and their fields were given. */
  keyAt(subgraph: string, url: string): string {
    const hash = createHash("sha256");
    return hash.update(JSON.stringify([subgraph, url, this.query])).update(this.json(sorted(this.given) as Variables)).digest("base64url");
  }

  private json(given: Variables): string {
    const text = JSON.stringify(given);
    if (!this.entities) return text;
    const rest = text === "{}" ? "}" : `,${text.slice(1)}`;
    return `{"representations":[${this.entities.texts.join()}]${rest}`;
  }
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(fields.map(([name, each]) => [name, sorted(each)]));
}
