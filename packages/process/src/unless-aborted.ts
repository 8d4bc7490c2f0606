import { setMaxListeners } from "node:events";

/**
 * What `work` gives, unless a signal comes first. That does not end `work`.
 * @param reason what is thrown then
 */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal, reason: () => unknown): Promise<T> {
  let leave = (): void => undefined;
  const over = new Promise<never>((_resolve, reject) => (leave = () => reject(reason() as Error)));
  // As many wait as a request has statements: Node takes more than ten for a leak.
  setMaxListeners(0, signal);
  if (signal.aborted) leave();
  else signal.addEventListener("abort", leave);
  return Promise.race([work, over]).finally(() => signal.removeEventListener("abort", leave));
}
