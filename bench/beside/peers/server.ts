import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

const LOOK_EVERY_MS = 200;
const START_WITHIN_MS = 60_000;
const SHOWN = 2000;

export interface Started {
  command: string;
  args: readonly string[];
  env?: Record<string, string>;
  cwd?: string;
  port: number;
  headers?: Record<string, string>;
}

/** A process that answers GraphQL over HTTP. */
export class Server {
  private said = "";
  private readonly kill = (): void => void this.child.kill("SIGKILL");

  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
  ) {
    const hear = (text: string): void => void (this.said = (this.said + text).slice(-SHOWN));
    for (const stream of [child.stdout!, child.stderr!]) stream.setEncoding("utf8").on("data", hear);
    child.on("error", ({ message }) => hear(message));
    // It does not outlive who measures it.
    process.once("exit", this.kill);
  }

  /** @throws Error with what it said last, when it does not come to answer */
  static async start({ command, args, env, cwd, port, headers }: Started): Promise<Server> {
    const child = spawn(command, args, { env: { ...env, NODE_ENV: "production" }, cwd, stdio: ["ignore", "pipe", "pipe"] });
    const server = new Server(child, `http://127.0.0.1:${port}/graphql`);
    for (const end = Date.now() + START_WITHIN_MS; !(await server.answers(headers)); await pause(LOOK_EVERY_MS)) {
      if (child.exitCode === null && child.pid && Date.now() < end) continue;
      await server.stop();
      throw new Error(`it does not answer; it said: ${server.said.trim()}`);
    }
    return server;
  }

  get pid(): number {
    return this.child.pid!;
  }

  async stop(): Promise<void> {
    process.off("exit", this.kill);
    if (this.child.exitCode !== null || this.child.signalCode !== null || !this.child.pid) return;
    const ended = once(this.child, "exit");
    this.child.kill("SIGTERM");
    const late = setTimeout(this.kill, 5000);
    await ended;
    clearTimeout(late);
  }

  private async answers(headers: Record<string, string> = {}): Promise<boolean> {
    try {
      const asking = { method: "POST", headers: { "content-type": "application/json", ...headers }, body: '{"query":"{ __typename }"}' };
      const { data } = (await (await fetch(this.url, asking)).json()) as { data?: unknown };
      return Boolean(data);
    } catch {
      return false;
    }
  }
}
