import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

export interface Manifest {
  file: string;
  remove: () => void;
}

/** A manifest of trusted documents, in Apollo's form, in a file of its own. */
export const writeManifest = (operations: { id: string; name: string; body: string }[]): Manifest =>
  writeDocuments(JSON.stringify({ format: "apollo-persisted-query-manifest", version: 1, operations }));

/** A file of its own with a text. */
export function writeDocuments(text: string): Manifest {
  const folder = mkdtempSync(join(tmpdir(), "manifest-"));
  const file = join(folder, "documents.json");
  writeFileSync(file, text);
  return { file, remove: () => rmSync(folder, { recursive: true }) };
}
