import { unlessAborted } from "@pakketgraaf/process";
import { CallFailure } from "./call-failure";

/** That nobody waits for a call any more, which says nothing of the subgraph. */
export const abandoned = (): CallFailure => new CallFailure("abandoned", "its client went away");

/**
 * What `work` gives, unless the client goes away first. That does not end `work`.
 * @throws CallFailure when he does
 */
export const unlessGone = <T>(work: Promise<T>, gone: AbortSignal | undefined): Promise<T> =>
  gone ? unlessAborted(work, gone, abandoned) : work;
