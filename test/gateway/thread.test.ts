import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Prints what V8 grants the server, before and after a thread was started, and what it grants that thread. */
const GRANTED = `
  const { getHeapStatistics } = require("node:v8");
  const { startThread } = require("@pakketgraaf/process");
  const granted = () => getHeapStatistics().heap_size_limit / 1024 / 1024;
  const before = granted();
  startThread(new URL(process.argv[1]), { workerData: null, megabytes: 64 }).on("message", (thread) => {
    console.log(JSON.stringify([before, granted(), thread]));
  });
`;
const THREAD = `data:text/javascript,
  import { getHeapStatistics } from "node:v8";
  import { parentPort } from "node:worker_threads";
  parentPort.postMessage(getHeapStatistics().heap_size_limit / 1024 / 1024);
`;

/** @param flags of the process that starts the thread */
async function grantedWith(...flags: string[]): Promise<{ server: number[]; thread: number }> {
  const { stdout } = await run(process.execPath, [...flags, "-e", GRANTED, THREAD]);
  const [before, after, thread] = JSON.parse(stdout) as number[];
  return { server: [before, after], thread };
}

it("gives a thread what it may have, however much the process was given", async () => {
  const { thread } = await grantedWith();
  const given = await grantedWith("--max-old-space-size=512", "--max-semi-space-size=32");
  expect(given.thread).toBe(thread);
  expect(given.server[1]).toBe(given.server[0]);
  expect(given.server[0]).toBeGreaterThan(512);
  expect(thread).toBeLessThan(100);
});
