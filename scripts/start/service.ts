import { spawn, type ChildProcess } from "node:child_process";

export interface ServiceOptions {
  name: string;
  /** The workspace's entry point. */
  main: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Restart when a file of it changes. */
  watch: boolean;
  say: (line: string) => void;
}

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 15_000;
/** A process that ran this long is taken to have been well: its next crash starts the delays anew. */
const WELL_AFTER_MS = 30_000;
const STOP_WITHIN_MS = 10_000;

/** A process that is started again, later and later, whenever it ends by itself. */
export class Service {
  private child: ChildProcess | undefined;
  private delay = FIRST_DELAY_MS;
  private timer: NodeJS.Timeout | undefined;
  private stopping = false;

  constructor(private readonly options: ServiceOptions) {}

  start(): void {
    const { name, main, cwd, env, watch, say } = this.options;
    const started = Date.now();
    // In a process group of its own, so that Ctrl-C reaches it through `stop`, in its turn; and with a channel that
    // closes when this process dies, so that it does not live on alone.
    const child = spawn(process.execPath, [...(watch ? ["--watch"] : []), "--require", "tsx/cjs", main], {
      cwd,
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.child = child;
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding("utf8").on("data", (text: string) => text.trimEnd().split("\n").forEach(say));
    }
    child.once("exit", (code, signal) => {
      this.child = undefined;
      if (this.stopping) return;
      if (Date.now() - started > WELL_AFTER_MS) this.delay = FIRST_DELAY_MS;
      say(`${name}: ended (${signal ?? `code ${code}`}); starting again in ${this.delay / 1000} s`);
      this.timer = setTimeout(() => this.start(), this.delay);
      this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS);
    });
  }

  /** Asks it to stop, and returns when it has; kills it when it does not listen. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    const { child } = this;
    if (!child) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    const signal = (name: NodeJS.Signals): void => {
      try {
        process.kill(-child.pid!, name);
      } catch {
        // It has just ended.
      }
    };
    signal("SIGTERM");
    const timer = setTimeout(() => signal("SIGKILL"), STOP_WITHIN_MS);
    await gone;
    clearTimeout(timer);
  }
}
