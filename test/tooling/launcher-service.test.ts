import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Service } from "../../scripts/start/service";
import { until } from "../support/launcher";

const folder = mkdtempSync(join(tmpdir(), "pakketgraaf-service-"));
const main = join(folder, "src", "nested", "main.js");
const said: string[] = [];
let service: Service | undefined;

const write = (word: string): void =>
  writeFileSync(main, `console.log(process.title + ": ready, ${word}"); setInterval(() => undefined, 1000);`);
const saidTimes = (line: string): number => said.filter((each) => each === line).length;

afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("a process that ends by itself", () => {
  const saidBy = async (wellAfter: number, script: string): Promise<string[]> => {
    const lines: string[] = [];
    const program = join(folder, `ends-${wellAfter}.js`);
    writeFileSync(program, script);
    const own = { name: "proef", nodeArguments: ["--title=proef"], main: program, cwd: folder, env: {}, watch: [] };
    const ending = new Service({ ...own, wellAfter, say: (line) => void lines.push(line) });
    ending.start();
    await until(() => lines.filter((line) => line.includes("ended")).length >= 3);
    await ending.stop();
    return lines.filter((line) => line.includes("ended")).slice(0, 3);
  };
  const READY = 'console.log("proef: ready"); ';

  it("is started again at once when it had been well", async () => {
    const again = "proef: ended (code 3); starting again";
    expect(await saidBy(0, `${READY}process.exitCode = 3;`)).toEqual([again, again, again]);
  });

  it("is tried again when the machine could not begin it", async () => {
    const lines: string[] = [];
    const own = { name: "proef", nodeArguments: [], main, cwd: join(folder, "away"), env: {}, watch: [] };
    const nowhere = new Service({ ...own, say: (line) => void lines.push(line) });
    nowhere.start();
    await until(() => lines.length >= 2);
    await nowhere.stop();
    expect(lines.slice(0, 2)).toEqual([0.5, 1].map((seconds) => expect.stringMatching(`^proef: ended \\(spawn .* ENOENT\\); starting again in ${seconds} s$`)));
  });

  it("is started again later and later when it dies young, or was never ready", async () => {
    const later = [0.5, 1, 2].map((seconds) => `proef: ended (code 3); starting again in ${seconds} s`);
    expect(await saidBy(600_000, `${READY}process.exitCode = 3;`)).toEqual(later);
    expect(await saidBy(0, "process.exitCode = 3;")).toEqual(later);
  });
});

describe("npm run dev", () => {
  it("starts a process again when a file of it changes, also one that cannot run", async () => {
    mkdirSync(join(folder, "src", "nested"), { recursive: true });
    write("een");
    service = new Service({
      name: "proef",
      nodeArguments: ["--title=proef"],
      main,
      cwd: folder,
      env: {},
      watch: [join(folder, "src")],
      say: (line) => void said.push(line),
    });
    service.start();
    await service.ready;
    write("twee");
    await until(() => saidTimes("proef: ready, twee") === 1);
    expect(said).toEqual(["proef: ready, een", "proef: changed; starting again", "proef: ready, twee"]);

    writeFileSync(main, "this is no program");
    await until(() => said.some((line) => line.startsWith("proef: ended (code 1); starting again in")));
    write("drie");
    await until(() => saidTimes("proef: ready, drie") > 0);
    await service.stop();
    expect(said.at(-1)).toBe("proef: ready, drie");
  });
});
