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
