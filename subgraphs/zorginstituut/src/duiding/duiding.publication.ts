import { Invoer, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { refuse, type Transaction } from "@pakketgraaf/subgraph";
import { Duiding } from "./duiding";

/** @throws Refusal: what is published is replaced, and not changed */
export function requireDraft({ gepubliceerd }: Duiding): void {
  if (!gepubliceerd) return;
  const message = "Wat is gepubliceerd verandert niet meer; leg met duidingHerbeoordelen vast wat ervoor in de plaats komt.";
  refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "id"], message);
}

/** @throws Refusal unless the duiding can be replaced by a new one */
export function requireReplaceable({ gepubliceerd, vervangenDoorId }: Duiding): void {
  const path = ["input", "vervangtId"];
  if (!gepubliceerd) refuse("OVERGANG_NIET_TOEGESTAAN", path, "Dit is zelf nog een concept; wijzig het met duidingWijzigen.");
  if (vervangenDoorId) refuse("OVERGANG_NIET_TOEGESTAAN", path, `Deze duiding is al vervangen, door ${vervangenDoorId}.`);
}

/** Publishes a draft, and ends the duiding that it replaces. */
export async function publishDuiding(
  transaction: Transaction,
  { id, verwachteVersie }: { id: string; verwachteVersie: number },
): Promise<Duiding> {
  const duiding = await transaction.change(Duiding, id, verwachteVersie, async (draft) => {
    requireDraft(draft);
    await requireComplete(transaction, draft);
    draft.gepubliceerd = true;
  });
  if (duiding.vervangtId) {
    await transaction.change(Duiding, duiding.vervangtId, null, (replaced) => end(replaced, duiding));
  }
  return duiding;
}

/** What nobody could make anything of is not published: a duiding says when, what, and about what. */
async function requireComplete({ manager }: Transaction, { id, datum, conclusie, uitkomst, bronnen }: Duiding): Promise<void> {
  const invoer = new Invoer();
  const eis = (voldaan: boolean, bericht: string) => invoer.eis(voldaan, "ONGELDIG", "id", bericht);
  eis(datum !== null, "Vul eerst een datum in.");
  eis(conclusie !== null || uitkomst !== null, "Vul eerst een conclusie of uitkomst in.");
  eis(bronnen.length > 0, "Noem eerst een bron.");
  // Held until the end: an item that is put on the agenda meanwhile waits, and then finds this duiding published.
  await manager.query(
    `SELECT FROM agenda_item a JOIN duiding_agenda_item l ON l.agenda_item_id = a.id WHERE l.duiding_id = $1 FOR SHARE OF a`,
    [id],
  );
  const [{ about }] = await manager.query(
    `SELECT EXISTS (SELECT FROM duiding_zorgvorm l WHERE l.duiding_id = $1 AND ${WITHOUT_SUGGESTION})
       OR EXISTS (
         SELECT FROM duiding_agenda_item l JOIN agenda_item a ON a.id = l.agenda_item_id
         WHERE l.duiding_id = $1 AND a.gepubliceerd AND ${WITHOUT_SUGGESTION}) AS about`,
    [id],
  );
  eis(about, "Koppel eerst een zorgvorm, of een agenda-item dat op de agenda staat; een suggestie telt niet.");
  invoer.klaar();
}

/** A duiding holds until the one that replaces it, or until an earlier end that it had by itself. */
function end(replaced: Duiding, { id, datum }: Duiding): void {
  const invoer = new Invoer();
  invoer.eis(
    !replaced.datum || replaced.datum.vanaf <= datum!.totEnMet,
    "ONGELDIG",
    "id",
    `De datum ligt voor die van de duiding die wordt vervangen: ${replaced.datum?.tekst}.`,
  );
  invoer.klaar();
  if (!replaced.einddatum || replaced.einddatum.vanaf > datum!.vanaf) replaced.einddatum = datum;
  replaced.vervangenDoorId = id;
}
