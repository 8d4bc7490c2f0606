/** Whether the process has been told to end. */
export interface Stopping {
  readonly begun: boolean;
}

/**
 * Ends the process at SIGTERM, at Ctrl-C, or with the process that started it, after `stop`.
 * @returns what tells that the end has begun
 */
export function endWhenTold(stop: () => Promise<unknown>): Stopping {
  const stopping = { begun: false };
  const end = async (): Promise<void> => {
    if (stopping.begun) return;
    stopping.begun = true;
    await stop();
    process.exit(0);
  };
  process.once("SIGTERM", end).once("SIGINT", end).once("disconnect", end);
  // The process that started this one may have ended before this one came to listen for that.
  if (process.connected === false) void end();
  return stopping;
}
