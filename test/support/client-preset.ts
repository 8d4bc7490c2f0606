import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..", "..");
const CODEGEN = join(ROOT, "node_modules/@graphql-codegen/cli/cjs/bin.js");

export interface Generated {
  /** `persisted-documents.json`. */
  file: string;
  /** The text of each document by its id, as the file has it. */
  documents: Record<string, string>;
  /** What the client has of each operation, by its name: the id that it sends. */
  idOf: (operation: string) => string;
  remove: () => void;
}

/**
 * What GraphQL Code Generator makes of a client's operations with its client preset and `persistedDocuments`.
 * @param operations with a name each
 */
export function generateClient(schema: string, operations: string[], persistedDocuments: object): Generated {
  const folder = mkdtempSync(join(tmpdir(), "client-"));
  const output = join(folder, "gql");
  mkdirSync(output);
  writeFileSync(join(folder, "schema.graphql"), schema);
  writeFileSync(join(folder, "client.ts"), operations.map((text) => `graphql(\`${text}\`);`).join("\n"));
  const config = {
    schema: join(folder, "schema.graphql"),
    documents: join(folder, "client.ts"),
    silent: true,
    generates: { [`${output}/`]: { preset: "client", presetConfig: { persistedDocuments } } },
  };
  writeFileSync(join(folder, "codegen.json"), JSON.stringify(config));
  const { status, stderr, stdout } = spawnSync(process.execPath, [CODEGEN, "--config", join(folder, "codegen.json")], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  const file = join(output, "persisted-documents.json");
  const code = readFileSync(join(output, "graphql.ts"), "utf8");
  return {
    file,
    documents: JSON.parse(readFileSync(file, "utf8")),
    idOf: (operation) => {
      const [, id] = new RegExp(`export const ${operation}Document = \\{"__meta__":\\{"hash":"([^"]+)"`).exec(code) ?? [];
      if (!id) throw new Error(`the client has no id of ${operation}`);
      return id;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
