import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

const SCRIPT = `
  require("./gateway/dist/server");
  const large = /@redis|@opentelemetry.(sdk-trace-node|exporter-trace)/;
  console.log(Object.keys(require.cache).filter((file) => large.test(file)).length);`;

it("loads the client of Redis and what makes traces only where they are used", () => {
  const cwd = resolve(__dirname, "../..");
  expect(execFileSync(process.execPath, ["-e", SCRIPT], { cwd, encoding: "utf8" })).toBe("0\n");
});
