import { setImmediate as othersTurn } from "node:timers/promises";

/** Records after which what was read meanwhile is taken in. */
const OTHERS_EVERY = 20;

/** Each of them, in their order; what else waits in this thread has its turn now and then. */
export async function* omBeurten<T>(records: readonly T[]): AsyncIterable<T> {
  for (const [place, record] of records.entries()) {
    if (place % OTHERS_EVERY === 0) await othersTurn();
    yield record;
  }
}
