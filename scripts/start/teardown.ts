/**
 * What has to be undone before this process ends, on Ctrl-C and SIGTERM too. Everything is added before it is begun, so
 * that nothing is forgotten at whatever moment the end comes.
 */
export class Teardown {
  private readonly steps: (() => void | Promise<void>)[] = [];
  private ending = false;

  /** @param interrupted exit code after a signal, or the end of the process that started this one */
  constructor(interrupted: number) {
    const end = (): void => void this.end(interrupted);
    // Any number of times: npm passes on a signal that the terminal has sent already.
    process.on("SIGINT", end).on("SIGTERM", end).on("SIGHUP", end).on("disconnect", end);
    // A terminal or pipe that is gone must not end this process before the rest.
    for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  }

  /** @throws Error when the end has begun: nothing new may be */
  add(step: () => void | Promise<void>): void {
    if (this.ending) throw new Error("stopping");
    this.steps.push(step);
  }

  /** Undoes the steps, the last one first, and ends the process. */
  async end(code: number, reason?: unknown): Promise<void> {
    if (this.ending) return;
    this.ending = true;
    if (reason) console.error(reason instanceof Error ? reason.message : reason);
    for (const step of this.steps.reverse()) {
      await Promise.resolve()
        .then(step)
        .catch((error: Error) => console.error(error.message));
    }
    process.exit(code);
  }
}
