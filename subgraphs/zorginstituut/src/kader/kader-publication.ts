import { refuse, type Transaction } from "@pakketgraaf/subgraph";
import { KADER, PAKKETCRITERIUM } from "../logged";
import { ActueelKader } from "../pakketcriterium/pakketcriterium.links";
import { KaderStatus, type Kader } from "./kader";
import type { KaderVersiePublicerenInput } from "./kader.input";
import { KaderCriterium } from "./kader.links";

/** Adds a framework, in place of another if the input says so; the criteria that are assessed by it follow. */
export async function publishKader(
  transaction: Transaction,
  kader: Kader,
  { criteria, actueelVoor, vervangtId, verwachteVersie }: KaderVersiePublicerenInput,
): Promise<Kader> {
  const rows = criteria.map((pakketcriteriumId) => Object.assign(new KaderCriterium(), { kaderId: kader.id, pakketcriteriumId }));
  const added = await transaction.add(KADER, kader, rows);
  let assessedBefore: string[] = [];
  if (vervangtId != null) {
    await replace(transaction, vervangtId, verwachteVersie!, kader);
    assessedBefore = await criteriaAssessedBy(transaction, vervangtId);
  }
  const assessedNow = actueelVoor ?? assessedBefore.filter((id) => criteria.includes(id));
  // In one order everywhere: two frameworks that are published at once do not wait for each other.
  for (const pakketcriteriumId of [...new Set([...assessedBefore, ...assessedNow])].sort()) {
    await transaction.change(PAKKETCRITERIUM, pakketcriteriumId, null, async () => {
      if (vervangtId != null) await transaction.manager.delete(ActueelKader, { pakketcriteriumId, kaderId: vervangtId });
      if (assessedNow.includes(pakketcriteriumId)) {
        await transaction.manager.insert(ActueelKader, { pakketcriteriumId, kaderId: kader.id });
      }
    });
  }
  return added;
}

const replace = (transaction: Transaction, id: string, verwachteVersie: number, by: Kader): Promise<Kader> =>
  transaction.change(KADER, id, verwachteVersie, (replaced) => {
    if (replaced.status === KaderStatus.VERVANGEN) {
      refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "vervangtId"], "Dit kader is al vervangen.");
    }
    Object.assign(replaced, { status: KaderStatus.VERVANGEN, statusTekst: "vervangen", vervangenDoorId: by.id });
  });

async function criteriaAssessedBy({ manager }: Transaction, kaderId: string): Promise<string[]> {
  const links = await manager.findBy(ActueelKader, { kaderId });
  return links.map(({ pakketcriteriumId }) => pakketcriteriumId);
}
