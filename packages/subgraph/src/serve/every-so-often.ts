import { log, messageOf } from "@pakketgraaf/process";

/** Work that is done once at a time, until it is stopped. */
export interface Repeated {
  /** Does it now, unless it is being done. */
  now: () => void;
  stop: () => Promise<void>;
}

/** Does work every so often, and when it is told to. @param failing what there is to say when it fails */
export function everySoOften(work: () => Promise<unknown>, everyMs: number, failing: string): Repeated {
  let running: Promise<unknown> | undefined;
  const now = (): void => {
    running ??= work()
      .catch((error: unknown) => log.error(`${failing}: ${messageOf(error)}`))
      .finally(() => (running = undefined));
  };
  const timer = setInterval(now, everyMs);
  return {
    now,
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}
