import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { connectRedis } from "../../gateway/src/replicas/redis";
import { freePort } from "../../scripts/start/ports";
import { until } from "./launcher";

/** A machine without Redis cannot run the tests that need a real one. */
export const hasRedis = ((): boolean => {
  try {
    execFileSync("redis-server", ["--version"]);
    return true;
  } catch {
    return false;
  }
})();

/** A Redis server of a test's own, without persistence. */
export class TestRedis {
  private process: ChildProcess | undefined;

  private constructor(readonly port: number) {}

  static async start(): Promise<TestRedis> {
    const redis = new TestRedis(await freePort());
    await redis.comeBack();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** With nothing of what it knew before. */
  async comeBack(): Promise<void> {
    const settings = ["--port", String(this.port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
    this.process = spawn("redis-server", settings, { stdio: "ignore", cwd: "/" });
    const client = await connectRedis(this.url);
    await until(async () => client.isReady);
    client.destroy();
  }

  async goAway(): Promise<void> {
    const ended = new Promise((done) => this.process!.once("exit", done));
    this.process!.kill("SIGKILL");
    await ended;
  }

  /** Its connections stay open, but nothing is answered. */
  freeze(): void {
    this.process!.kill("SIGSTOP");
  }

  thaw(): void {
    this.process!.kill("SIGCONT");
  }
}
