import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ConcreteRequest } from "relay-runtime";

const compiler = require.resolve("relay-compiler/cli.js");

/** What Relay's own compiler makes of a client's documents. */
export interface RelayClient {
  /** An operation, compiled, by its name. */
  operation: (name: string) => Promise<ConcreteRequest>;
  /** Texts by their SHA-256: what a server is to trust. */
  persisted: Record<string, string>;
  remove: () => void;
}

/**
 * @param schema that the compiler checks the documents against
 * @param documents whose operations are named as Relay wants it, beginning with `client`
 * @param isPersisted whether operations are sent by the hash of their text
 */
export function compileRelay(schema: string, documents: readonly string[], isPersisted: boolean): RelayClient {
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  mkdirSync(join(folder, "src"));
  write("schema.graphql", schema);
  write("src/client.js", documents.map((document) => `graphql\`${document}\`;\n`).join(""));
  write("persisted.json", "{}");
  const persistConfig = { file: "persisted.json", algorithm: "SHA256" };
  const config = { src: "src", schema: "schema.graphql", language: "javascript", eagerEsModules: false, ...(isPersisted && { persistConfig }) };
  write("relay.config.json", JSON.stringify(config));
  execFileSync(process.execPath, [compiler, "relay.config.json"], { cwd: folder, stdio: "pipe" });
  return {
    operation: async (name) => (await import(join(folder, `src/__generated__/${name}.graphql.js`))).default,
    persisted: JSON.parse(readFileSync(join(folder, "persisted.json"), "utf8")),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
