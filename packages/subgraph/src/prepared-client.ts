import { createHash } from "node:crypto";
import { Client, type QueryResult } from "pg";
import { orCancel } from "./cancel";
import { endOfStatements, logStatement } from "./statement-log";

/** Beyond this many a connection prepares no more: each prepared statement costs the server memory. */
const MAX_PREPARED = 500;

/**
 * A pg client that names its statements, so that PostgreSQL parses each text once per connection (key look-ups are twice
 * as fast), and that reports each statement to the statement log. At the end of a query's request its statements are cancelled.
 */
export class PreparedClient extends Client {
  private readonly names = new Map<string, string>();

  // TypeORM calls query(text, parameters) and awaits; pg's other call forms (callbacks, submittables) pass through.
  override query(...call: never[]): never {
    const [text, parameters, callback] = call as unknown as [unknown, unknown, unknown];
    if (typeof text !== "string" || callback || typeof parameters === "function") {
      return super.query(...(call as unknown as [never])) as never;
    }
    return this.run(text, (parameters as unknown[] | undefined) ?? []) as never;
  }

  private async run(text: string, parameters: unknown[]): Promise<QueryResult> {
    const end = endOfStatements();
    end?.throwIfAborted();
    const started = performance.now();
    try {
      const name = parameters.length > 0 ? this.nameOf(text) : undefined;
      const statement = super.query(name ? { name, text, values: parameters } : { text, values: parameters });
      return await (end ? orCancel(this, statement, end) : statement);
    } finally {
      logStatement({ text, parameters, milliseconds: performance.now() - started });
    }
  }

  private nameOf(text: string): string | undefined {
    let name = this.names.get(text);
    if (!name && this.names.size < MAX_PREPARED) {
      name = createHash("sha1").update(text).digest("hex");
      this.names.set(text, name);
    }
    return name;
  }
}
