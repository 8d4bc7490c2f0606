import { spawn, type ChildProcess } from "node:child_process";
import { watch, type FSWatcher } from "node:fs";
import { createInterface } from "node:readline";

export interface ServiceOptions {
  name: string;
  /** For Node.js itself. */
  nodeArguments: readonly string[];
  /** The workspace's entry point. */
  main: string;
  cwd: string;
  env: NodeJS.ProcessEnv;
  /** Folders; a change in one of them starts it again. */
  watch: readonly string[];
  say: (line: string) => void;
  /** Milliseconds: who was ready for so long was well. What ended it came from outside, and would not have to come again. */
  wellAfter?: number;
}

const FIRST_DELAY_MS = 500;
const LONGEST_DELAY_MS = 15_000;
/** One that was never ready, and waits as long as this after it ended a few times, does not start. */
const HOPELESS_DELAY_MS = 4000;
const WELL_AFTER_MS = 5_000;
const STOP_WITHIN_MS = 10_000;
/** Editors and git write many files for one change. */
const CHANGES_WITHIN_MS = 200;

/** A process that is started again whenever it ends by itself: at once when it had been well, and else later and later. */
export class Service {
  /** Resolves when it has said for the first time that it is ready. Rejects when it cannot: unless a change may mend that. */
  readonly ready: Promise<void>;
  private isReady!: () => void;
  private isHopeless!: (error: Error) => void;
  private child: ChildProcess | undefined;
  private delay = FIRST_DELAY_MS;
  private timer: NodeJS.Timeout | undefined;
  private changed = false;
  private stopping = false;
  private watchers: FSWatcher[] = [];

  constructor(private readonly options: ServiceOptions) {
    this.ready = new Promise((resolve, reject) => {
      this.isReady = resolve;
      this.isHopeless = reject;
    });
    // Who waits for others first hears it later.
    this.ready.catch(() => undefined);
  }

  start(): void {
    this.watchers = this.options.watch.map((folder) => watch(folder, { recursive: true }, () => this.restartSoon()));
    this.launch();
  }

  /** Asks it to stop, and returns when it has; kills it when it does not listen. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    for (const watcher of this.watchers) watcher.close();
    const { child } = this;
    if (!child) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    const timer = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN_MS);
    await gone;
    clearTimeout(timer);
  }

  private launch(): void {
    const { name, nodeArguments, main, cwd, env, say } = this.options;
    let readySince = Infinity;
    this.changed = false;
    clearTimeout(this.timer);
    // In a session of its own, so that Ctrl-C reaches it through `stop`, in its turn; and with a channel that closes
    // when this process dies, so that it does not live on alone.
    const child = spawn(process.execPath, [...nodeArguments, main], {
      cwd,
      env,
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) {
      // None of one that a machine without room could not begin.
      if (!stream) continue;
      createInterface(stream).on("line", (line) => {
        say(line);
        if (!line.startsWith(`${name}: ready`)) return;
        readySince = Date.now();
        this.isReady();
      });
    }
    const ended = (how: string): void => this.restart(how, Date.now() - readySince);
    child.once("exit", (code, signal) => ended(signal ?? `code ${code}`));
    child.on("error", ({ message }) => {
      // Of one that runs it is told what it could not be sent.
      if (child.pid === undefined) ended(message);
    });
  }

  private restart(how: string, wellFor: number): void {
    const { name, watch: watched, say, wellAfter = WELL_AFTER_MS } = this.options;
    this.child = undefined;
    if (this.stopping) return;
    if (this.changed) return this.launch();
    const what = `${name}: ended (${how}); starting again`;
    if (wellFor >= wellAfter) {
      this.delay = FIRST_DELAY_MS;
      say(what);
      return this.launch();
    }
    say(`${what} in ${this.delay / 1000} s`);
    this.timer = setTimeout(() => this.launch(), this.delay);
    if (this.delay >= HOPELESS_DELAY_MS && watched.length === 0) this.isHopeless(new Error(`${name} does not start`));
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS);
  }

  private restartSoon(): void {
    if (this.changed) return;
    this.changed = true;
    this.options.say(`${this.options.name}: changed; starting again`);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.child ? this.child.kill("SIGTERM") : this.launch()), CHANGES_WITHIN_MS);
  }
}
