import { spawn, type ChildProcess } from "node:child_process";
import { resolve } from "node:path";

const ROOT = resolve(__dirname, "../../..");

/** A process of the platform that starts again whenever it ends, until it is stopped. */
export class Killable {
  private child: ChildProcess | undefined;
  private stopping = false;
  private said = "";

  /** @param workspace such as `gateway` or `subgraphs/zonmw` */
  constructor(
    private readonly workspace: string,
    private readonly env: Record<string, string>,
  ) {}

  start(): void {
    this.child = spawn(
      process.execPath,
      [resolve(ROOT, this.workspace, "dist/main.js")],
      { cwd: ROOT, env: { PATH: process.env.PATH, ...this.env }, stdio: ["ignore", "pipe", "pipe"] },
    );
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      // The last of it is enough to tell why it does not start.
      stream.on("data", (chunk: Buffer) => (this.said = (this.said + chunk.toString()).slice(-4000)));
    }
    this.child.once("exit", () => {
      if (!this.stopping) this.start();
    });
  }

  get lastWords(): string {
    return this.said;
  }

  kill(): void {
    this.child?.kill("SIGKILL");
  }

  async stop(): Promise<void> {
    this.stopping = true;
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once("exit", done));
    child.kill("SIGKILL");
    await gone;
  }
}
