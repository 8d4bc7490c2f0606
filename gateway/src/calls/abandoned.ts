import { CallFailure } from "./call-failure";

/** That nobody waits for a call any more, which says nothing of the subgraph. */
export const abandoned = (cause?: unknown): CallFailure => new CallFailure("abandoned", "its client went away", { cause });

/**
 * What `work` gives, unless the client goes away first. That does not end `work`.
 * @throws CallFailure when he does
 */
export async function unlessGone<T>(work: Promise<T>, gone: AbortSignal | undefined): Promise<T> {
  if (!gone) return work;
  let leave = (): void => undefined;
  const left = new Promise<never>((_resolve, reject) => (leave = () => reject(abandoned())));
  gone.addEventListener("abort", leave);
  return Promise.race([work, left]).finally(() => gone.removeEventListener("abort", leave));
}
