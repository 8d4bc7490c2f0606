import { log, messageOf } from "@pakketgraaf/process";
import type { EntityManager } from "typeorm";
import type { Connections } from "../database/connections";
import type { Asked, Owners, SubgraphRequest, Verdict } from "../request/request";
import { changeOnBehalf, type Transaction } from "./write";

/** A reference to another party's record that its owner could not be asked about yet. */
export interface PendingReference extends Asked {
  recordId: string;
}

/** One kind of reference that may have to wait for its owner. */
export interface Verifiable {
  pending: (manager: EntityManager) => Promise<PendingReference[]>;
  /**
   * @param reference with what it is to be of, where it is to be of a record, by the id that this one has now
   * @param id that the record has now; null: there is no such record
   */
  settle: (transaction: Transaction, reference: PendingReference, id: string | null) => Promise<unknown>;
}

/** Any fixed number: only one replica verifies at a time. */
const VERIFICATION_LOCK = 4208;

/**
 * Asks the owners again about references that are still unverified. What is known now is shown to everybody from now on;
 * what is not, stays hidden for good. Owners that cannot be reached are asked again the next time.
 * @param organisations whose references
 * @returns how many were settled
 */
export async function verifyPending(
  connections: Connections,
  organisations: readonly string[],
  { verifiables, ...records }: { verifiables: readonly Verifiable[] } & Pick<SubgraphRequest, "kinds" | "words">,
  owners: Owners,
): Promise<number> {
  let settled = 0;
  const holder = connections.open.createQueryRunner();
  try {
    const [{ locked }] = await holder.query(`SELECT pg_try_advisory_lock(${VERIFICATION_LOCK}) AS locked`);
    if (!locked) return 0;
    for (const organisation of organisations) {
      const dataSource = await connections.of(organisation);
      for (const verifiable of verifiables) {
        const pending = await verifiable.pending(dataSource.manager);
        // All at once: owners that do not answer are waited for once.
        const verdicts = await Promise.all(pending.map(({ type, id, of }) => owners.check(type, id, of)));
        for (const [place, reference] of pending.entries()) {
          const verdict = verdicts[place];
          if (verdict === "unreachable") continue;
          try {
            const verifier = { organisation, client: records.words.names.verifier, subject: null };
            await changeOnBehalf(dataSource, records, verifier, (transaction) =>
              verifiable.settle(transaction, withPresentOf(reference, verdict), idIn(verdict, reference)),
            );
            settled += 1;
          } catch (error) {
            // One that cannot be settled must not keep the others waiting.
            log.error(`a reference to ${reference.type} stays unverified: ${messageOf(error)}`);
          }
        }
      }
    }
    return settled;
  } finally {
    await holder.query(`SELECT pg_advisory_unlock(${VERIFICATION_LOCK})`).catch(() => undefined);
    await holder.release();
  }
}

const withPresentOf = (reference: PendingReference, verdict: Verdict): PendingReference => {
  const { of } = reference;
  return of && typeof verdict === "object" && verdict.of !== undefined ? { ...reference, of: { ...of, id: verdict.of } } : reference;
};

const idIn = (verdict: Exclude<Verdict, "unreachable">, { id }: PendingReference): string | null => {
  if (typeof verdict === "object") return verdict.became;
  return verdict === "known" ? id : null;
};
