import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

export const newSecret = (): string => randomBytes(32).toString("base64url");

/**
 * Secrets in a file that nobody else on this machine may read.
 * @param complete makes what the file lacks: all of it the first time
 */
export function kept<T extends object>(file: string, complete: (known: Partial<T>) => T): T {
  const before = read<T>(file);
  const secrets = complete(before ?? {});
  if (JSON.stringify(secrets) !== JSON.stringify(before)) {
    mkdirSync(dirname(file), { recursive: true });
    // The whole of it or, when it is cut off, nothing.
    writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 1)}\n`, { mode: 0o600, flush: true });
    renameSync(`${file}.new`, file);
  }
  return secrets;
}

/** Undefined when the file is not there, or cannot be read any more. */
function read<T>(file: string): Partial<T> | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
