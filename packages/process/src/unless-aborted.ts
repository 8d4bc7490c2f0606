import { setMaxListeners } from "node:events";

/**
 * What `work` gives, unless a signal comes first. That does not end `work`.
 * @param reason what is thrown then
 */
export function unlessAborted<T>(work: Promise<T>, signal: AbortSignal, reason: () => unknown): Promise<T> {
  if (signal.aborted) return Promise.race([work, Promise.reject(reason() as Error)]);
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(reason() as Error);
    // As many wait as a request has statements: Node takes more than ten for a leak.
    setMaxListeners(0, signal);
    signal.addEventListener("abort", leave);
    const stay = (): void => signal.removeEventListener("abort", leave);
    work.then(
      (value) => {
        stay();
        resolve(value);
      },
      (error: Error) => {
        stay();
        reject(error);
      },
    );
  });
}
