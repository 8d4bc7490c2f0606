import type { Logger } from "pino";

/** What a process writes on stdout, while it is listened to. */
export interface LogLines {
  /** Everything, as it was written. */
  text: () => string;
  /** The lines with this message. */
  with: (message: string) => Record<string, any>[];
  stop: () => void;
}

/** Has a log tell everything from a level on, and takes it in instead of showing it. */
export function listenTo(log: Logger, level = "info"): LogLines {
  const before = log.level;
  log.level = level;
  let written = "";
  const spy = jest.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    written += String(chunk);
    return true;
  });
  const lines = (): Record<string, any>[] => written.split("\n").filter(Boolean).map((line) => JSON.parse(line));
  return {
    text: () => written,
    with: (message) => lines().filter(({ msg }) => msg === message),
    stop: () => {
      spy.mockRestore();
      log.level = before;
    },
  };
}
