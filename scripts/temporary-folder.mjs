import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An empty folder, which is there for as long as this process runs. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "pakketgraaf-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
