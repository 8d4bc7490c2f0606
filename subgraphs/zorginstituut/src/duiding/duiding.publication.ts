import { Invoer, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { refuse, type Transaction } from "@pakketgraaf/subgraph";
import { DuidingOpvolging } from "../duiding-opvolging/duiding-opvolging";
import { requireSharedCare, requireSuccession } from "../duiding-opvolging/duiding-opvolging.rules";
import { Duiding } from "./duiding";

const FROM_FIRST_DAY = "Een jaar, kwartaal of maand telt vanaf de eerste dag.";

/** @throws Refusal: what is published is replaced, and not changed */
export function requireDraft({ gepubliceerd }: Duiding): void {
  if (!gepubliceerd) return;
  const message = "Wat is gepubliceerd verandert niet meer; leg met duidingHerbeoordelen vast wat ervoor in de plaats komt.";
  refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "id"], message);
}

/** @throws Refusal: of a draft it is said in the draft itself, or later. @param instead what to do, in Dutch */
export function requirePublished({ gepubliceerd }: Duiding, instead: string): void {
  if (gepubliceerd) return;
  refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "id"], `Dit is nog een concept; ${instead}.`);
}

/** Publishes a draft, and with it that it replaces others. */
export async function publishDuiding(
  transaction: Transaction,
  { id, verwachteVersie }: { id: string; verwachteVersie: number },
): Promise<Duiding> {
  const replaced = await replacedBy(transaction, id);
  let duiding: Duiding;
  const publish = async (): Promise<unknown> =>
    (duiding = await transaction.change(Duiding, id, verwachteVersie, async (draft) => {
      requireDraft(draft);
      await requireComplete(transaction, draft);
      draft.gepubliceerd = true;
    }));
  // Around it: what they tell of their successors changes with it.
  const work = replaced.reduceRight(
    (inner, earlier) => () =>
      transaction.change(Duiding, earlier, null, async (each) => {
        await inner();
        requireEarlier(each, duiding, ["input", "id"]);
      }),
    publish,
  );
  await work();
  await requireSharedCare(transaction, id, replaced, () => ["input", "id"]);
  await requireSuccession(transaction, replaced, ["input", "id"]);
  return duiding!;
}

/** In one order everywhere: two that are published at once do not wait for each other. */
async function replacedBy({ manager }: Transaction, duidingId: string): Promise<string[]> {
  const opvolgingen = await manager.find(DuidingOpvolging, { where: { duidingId }, order: { vervangenId: "ASC" } });
  return opvolgingen.map(({ vervangenId }) => vervangenId);
}

/** What nobody could make anything of is not published: a duiding says when, what, and about what. */
async function requireComplete({ manager }: Transaction, duiding: Duiding): Promise<void> {
  const { id, datum, conclusie, uitkomst, bronnen } = duiding;
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
  const [{ about, last_begin }] = await manager.query(
    `SELECT EXISTS (SELECT FROM duiding_zorgvorm l WHERE l.duiding_id = $1 AND ${WITHOUT_SUGGESTION})
       OR EXISTS (
         SELECT FROM duiding_agenda_item l JOIN agenda_item a ON a.id = l.agenda_item_id
         WHERE l.duiding_id = $1 AND a.gepubliceerd AND ${WITHOUT_SUGGESTION}) AS about,
       (SELECT max(geldig_van)::text FROM duiding_geldig_van WHERE duiding_id = $1) AS last_begin`,
    [id],
  );
  eis(about, "Koppel eerst een zorgvorm, of een agenda-item dat op de agenda staat; een suggestie telt niet.");
  // No care is without a ruling because of one that holds on no day: an end is the first day on which it does not.
  const begin = last_begin ?? (duiding.geldigVan ?? datum)?.vanaf;
  const einde = (duiding.geldigTot ?? duiding.einddatum)?.vanaf;
  eis(!begin || !einde || begin < einde, `Het einde ligt niet na het begin: zo geldt het op geen dag. ${FROM_FIRST_DAY}`);
  invoer.klaar();
}

/** @throws Refusal: it would end what it replaces before that begins. Both count from their first day, as everywhere. */
export function requireEarlier(replaced: Duiding, { datum }: Duiding, path: string[]): void {
  if (!replaced.datum || !datum || replaced.datum.vanaf <= datum.vanaf) return;
  refuse("ONGELDIG", path, `De datum ligt voor die van de duiding die wordt vervangen: ${replaced.datum.tekst}. ${FROM_FIRST_DAY}`);
}
