import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { text } from "node:stream/consumers";
import { claimDataDir, type Claim } from "../../scripts/start/data-dir";

const COMPILED = resolve(__dirname, "..", "..", "dist", "scripts", "start", "data-dir.js");

let folder: string;
let data: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "pakketgraaf-claim-"));
  data = join(folder, "data");
  mkdirSync(data);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const held = (): string => readFileSync(join(data, "launcher.pid"), "utf8");

/** What a launcher finds that is started after `before` was done in its process. */
async function claimedBy(before: string): Promise<Claim | { holder: number }> {
  const script = join(folder, "scripts", "start.js");
  mkdirSync(join(folder, "scripts"));
  writeFileSync(
    script,
    `const { readdirSync, writeFileSync } = require("node:fs");
     const leave = (pid) => writeFileSync(${JSON.stringify(join(data, "launcher.pid"))}, String(pid));
     ${before}
     console.log(JSON.stringify(require(${JSON.stringify(COMPILED)}).claimDataDir(${JSON.stringify(data)})));`,
  );
  const child = spawn(process.execPath, [script], { stdio: ["ignore", "pipe", "inherit"] });
  return JSON.parse(await text(child.stdout));
}

describe("a data folder", () => {
  it("is claimed, given up, and claimed again", () => {
    const claim = claimDataDir(data) as Claim;
    expect([claim.leftBehind, held()]).toEqual([false, String(process.pid)]);
    claim.release();
    expect((claimDataDir(data) as Claim).leftBehind).toBe(false);
  });

  it.each(["", "niets", "999999999"])("is taken over from who left %j in it", (left) => {
    writeFileSync(join(data, "launcher.pid"), left);
    expect([(claimDataDir(data) as Claim).leftBehind, held()]).toEqual([true, String(process.pid)]);
  });

  it("is taken over from one that had the same number, as in a container", async () => {
    expect(await claimedBy("leave(process.pid);")).toEqual({ leftBehind: true });
  });

  it("is taken over from one that had the number of a thread of this one", async () => {
    expect(await claimedBy(`leave(readdirSync("/proc/self/task").find((each) => Number(each) !== process.pid));`)).toEqual({ leftBehind: true });
  });

  it("is kept from another that runs", async () => {
    const other = join(folder, "other", "scripts", "start.js");
    mkdirSync(join(folder, "other", "scripts"), { recursive: true });
    writeFileSync(other, 'console.log("there"); setInterval(() => undefined, 1000);');
    const running = spawn(process.execPath, [other], { stdio: ["ignore", "pipe", "inherit"] });
    try {
      await new Promise((there) => running.stdout.once("data", there));
      writeFileSync(join(data, "launcher.pid"), String(running.pid));
      expect([claimDataDir(data), held()]).toEqual([{ holder: running.pid }, String(running.pid)]);
    } finally {
      running.kill();
    }
  });
});
