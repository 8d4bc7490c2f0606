import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLine } from "../../scripts/start/running";
import { run, until } from "../support/launcher";

describe("a test run that is interrupted", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "pakketgraaf-interrupted-"));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** The server of the run, as PostgreSQL's own file tells of it. */
  function readPidFile(): { pid: number; state?: string } | undefined {
    const [name] = readdirSync(folder);
    const file = join(folder, name ?? "", "cluster", "postmaster.pid");
    if (!existsSync(file)) return undefined;
    const lines = readFileSync(file, "utf8").split("\n");
    return { pid: Number(lines[0]), state: lines[7]?.trim() };
  }

  it.each(["SIGINT", "SIGTERM", "SIGKILL"] as const)("leaves no PostgreSQL and no folder after %s", async (signal) => {
    const jest = run(["node", "node_modules/jest/bin/jest.js", "test/tooling/trusted-documents.test.ts"], { TMPDIR: folder });
    await until(() => readPidFile()?.state === "ready");
    const { pid } = readPidFile()!;
    expect(commandLine(pid)).toContain(folder);

    jest.signal(signal);
    expect(await jest.ended).not.toBe(0);
    await until(() => readdirSync(folder).length === 0);
    expect(commandLine(pid)).toBe("");
  });
});
