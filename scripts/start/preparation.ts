import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const ROOT = resolve(__dirname, "..", "..");

/** Tells whether what a subgraph's database is made from has changed since it was last prepared in this data folder. */
export class Preparation {
  private readonly file: string;

  constructor(
    dataDir: string,
    private readonly name: string,
  ) {
    this.file = join(dataDir, "postgres", `${name}.prepared`);
  }

  isDone(): boolean {
    return existsSync(this.file) && readFileSync(this.file, "utf8") === this.fingerprint();
  }

  markDone(): void {
    writeFileSync(this.file, this.fingerprint());
  }

  /** Of the migrations and the records. */
  private fingerprint(): string {
    const hash = createHash("sha256");
    for (const folder of ["src/migrations", "data"]) {
      const path = join(ROOT, "subgraphs", this.name, folder);
      for (const file of readdirSync(path).sort()) hash.update(file).update(readFileSync(join(path, file)));
    }
    return hash.digest("hex");
  }
}
