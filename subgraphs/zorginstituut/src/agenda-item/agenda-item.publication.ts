import { deleteRows, refuse, type Transaction } from "@pakketgraaf/subgraph";
import { Duiding } from "../duiding/duiding";
import { DuidingAgendaItem } from "../duiding/duiding.links";
import { AgendaItem } from "./agenda-item";
import { AgendaItemHandelingsoptie, AgendaItemZorgvorm } from "./agenda-item.links";

/**
 * Puts an item on the agenda. Published duidingen that were linked to it already show that link from then on: that is a
 * change of theirs, with a line in the log.
 * @throws Refusal when it is on the agenda already
 */
export async function publishAgendaItem(
  transaction: Transaction,
  { id, verwachteVersie }: { id: string; verwachteVersie: number },
): Promise<AgendaItem> {
  // Held from before the duidingen are read: one that is published meanwhile waits, and then finds the item published.
  await transaction.manager.query(`SELECT FROM agenda_item WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  const linked: { id: string }[] = await transaction.manager.query(
    `SELECT d.id FROM duiding d JOIN duiding_agenda_item l ON l.duiding_id = d.id
     WHERE l.agenda_item_id = $1 AND d.gepubliceerd ORDER BY 1`,
    [id],
  );
  return changingDuidingen(transaction, linked.map((duiding) => duiding.id), () =>
    transaction.change(AgendaItem, id, verwachteVersie, (agendaItem) => {
      if (agendaItem.gepubliceerd) refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "id"], "Dit staat al op de agenda.");
      if (agendaItem.bronnen.length === 0) refuse("ONGELDIG", ["input", "id"], "Noem eerst een bron, met agendaItemWijzigen.");
      agendaItem.gepubliceerd = true;
    }),
  );
}

/**
 * Takes an item away that is not on the agenda. Duidingen that were linked to it lose that link: a change of theirs.
 * @throws Refusal when it is on the agenda
 */
export async function withdrawAgendaItem(
  transaction: Transaction,
  { id, verwachteVersie }: { id: string; verwachteVersie: number },
): Promise<null> {
  const { manager } = transaction;
  // Whoever links it meanwhile waits, and then finds it gone.
  await manager.query(`SELECT FROM agenda_item WHERE id = $1 FOR UPDATE`, [id]);
  const linked = await manager.find(DuidingAgendaItem, { where: { agendaItemId: id }, order: { duidingId: "ASC" } });
  return changingDuidingen(transaction, linked.map(({ duidingId }) => duidingId), () =>
    transaction.remove(AgendaItem, id, verwachteVersie, async ({ gepubliceerd }) => {
      if (gepubliceerd) refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "id"], "Dit staat op de agenda, en is niet meer in te trekken.");
      const links = [DuidingAgendaItem, AgendaItemHandelingsoptie, AgendaItemZorgvorm];
      await deleteRows(manager, links.map((entity) => ({ entity, where: { agendaItemId: id } })));
    }),
  );
}

/** Does work inside a change of each duiding, so that its line has it as it was before the work and after. */
async function changingDuidingen<T>(transaction: Transaction, [id, ...rest]: string[], work: () => Promise<T>): Promise<T> {
  if (id === undefined) return work();
  let result: T;
  await transaction.change(Duiding, id, null, async () => {
    result = await changingDuidingen(transaction, rest, work);
  });
  return result!;
}
