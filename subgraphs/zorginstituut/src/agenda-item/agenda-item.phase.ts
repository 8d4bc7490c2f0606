import { type Fase, Invoer, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { type Link, refuse, type Transaction } from "@pakketgraaf/subgraph";
import { Duiding } from "../duiding/duiding";
import { Faseovergang } from "../faseovergang/faseovergang";
import { oordeelInWoorden, voldoetAan } from "../faseovergang/oordeel";
import type { AgendaItem } from "./agenda-item";
import type { AgendaItemFaseZettenInput } from "./agenda-item.input";

/** Whether a ruling, alias `d`, is in force today: for some of its care is enough. */
const GELDEND = `EXISTS (
  SELECT FROM duiding_geldigheid g
  CROSS JOIN (SELECT (now() AT TIME ZONE 'Europe/Amsterdam')::date AS vandaag) t
  WHERE g.duiding_id = d.id AND g.van <= t.vandaag AND coalesce(g.tot > t.vandaag, true) AND coalesce(g.grondslag, '') <> 'SUGGESTIE')`;

/** The rulings in force that are tied to an agenda item, as a fact. */
export const GELDENDE_DUIDING_BY_AGENDA_ITEM: Link = {
  table: "duiding_agenda_item",
  parent: "agenda_item_id",
  child: "duiding_id",
  condition: `${WITHOUT_SUGGESTION} AND EXISTS (SELECT FROM duiding d WHERE d.id = l.duiding_id AND ${GELDEND})`,
};

/**
 * Takes an agenda item to its next phase over a transition of the cycle, with what that transition requires.
 * @throws Refusal when there is no such transition, or what it requires is not given
 */
export async function enterPhase(
  agendaItem: AgendaItem,
  input: AgendaItemFaseZettenInput,
  transaction: Transaction,
): Promise<void> {
  const overgang = await overgangOf(agendaItem.fase, input, transaction);
  const invoer = new Invoer();
  const { duidingId = null } = input;
  const { vereistDuiding, vereistAfspraak } = overgang;
  invoer.eis(!vereistDuiding || duidingId !== null, "ONGELDIG", "duidingId", "Deze overgang vraagt een duiding: noem haar.");
  if (duidingId !== null) await requireDuiding(invoer, duidingId, agendaItem, overgang, transaction);
  const afspraak = invoer.tekstOfNull("afspraak", input.afspraak);
  invoer.eis(!vereistAfspraak || afspraak !== null, "ONGELDIG", "afspraak", "Deze overgang vraagt een afspraak: noem haar.");
  const { grondslag, onderbouwing, bron } = invoer.verantwoording("", input);
  if (afspraak !== null && grondslag !== "BRON") {
    invoer.eis(bron !== null, "ONGELDIG", "bron", "Noem de bron waaruit de afspraak blijkt.");
  }
  invoer.klaar();
  Object.assign(agendaItem, {
    fase: overgang.naar,
    faseOvergangId: overgang.id,
    faseDuidingId: duidingId,
    faseAfspraak: afspraak,
    faseGrondslag: grondslag,
    faseOnderbouwing: onderbouwing,
    faseBron: bron,
  });
}

/** Of the phase that it is given next nothing is known yet. */
export function leavePhase(agendaItem: AgendaItem): void {
  for (const field of OF_PHASE) agendaItem[field] = null;
}

const OF_PHASE = ["faseOvergangId", "faseDuidingId", "faseAfspraak", "faseGrondslag", "faseOnderbouwing", "faseBron"] as const;

/** The transition that the input means: the one it names, or the only one from this phase to the next. */
async function overgangOf(
  van: Fase,
  { fase: naar, overgangId }: AgendaItemFaseZettenInput,
  { manager }: Transaction,
): Promise<Faseovergang> {
  const uit = await manager.find(Faseovergang, { where: { van }, order: { id: "ASC" } });
  const mogelijk = uit.filter((overgang) => overgang.naar === naar);
  if (mogelijk.length === 0) {
    const wel = [...new Set(uit.map((overgang) => overgang.naar))];
    const anders = wel.length > 0 ? `; wel: ${wel.join(", ")}` : "; er volgt niets meer op";
    return refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "fase"], `Van ${van} naar ${naar} kan niet${anders}.`);
  }
  const keuze = mogelijk.map(({ id }) => id).join(", ");
  if (overgangId == null) {
    if (mogelijk.length === 1) return mogelijk[0];
    return refuse("ONGELDIG", ["input", "overgangId"], `Van ${van} naar ${naar} zijn er meer overgangen; noem er een: ${keuze}.`);
  }
  const overgang = mogelijk.find(({ id }) => id === overgangId);
  if (overgang) return overgang;
  if (await manager.existsBy(Faseovergang, { id: overgangId })) {
    return refuse("OVERGANG_NIET_TOEGESTAAN", ["input", "overgangId"], `Deze overgang gaat niet van ${van} naar ${naar}; wel: ${keuze}.`);
  }
  return refuse("ONBEKENDE_VERWIJZING", ["input", "overgangId"], "Er is geen Faseovergang met deze sleutel.");
}

/** Held until the end: whoever replaces the ruling meanwhile waits. */
async function requireDuiding(
  invoer: Invoer,
  duidingId: string,
  { id }: AgendaItem,
  overgang: Faseovergang,
  { manager }: Transaction,
): Promise<void> {
  const [duiding]: { gekoppeld: boolean; gepubliceerd: boolean; geldend: boolean }[] = await manager.query(
    `SELECT d.gepubliceerd, ${GELDEND} AS geldend, EXISTS (
       SELECT FROM duiding_agenda_item l
       WHERE l.duiding_id = d.id AND l.agenda_item_id = $2 AND ${WITHOUT_SUGGESTION}) AS gekoppeld
     FROM duiding d WHERE d.id = $1 FOR SHARE OF d`,
    [duidingId, id],
  );
  if (!duiding?.gepubliceerd) {
    const bericht = duiding ? "Deze Duiding is niet gepubliceerd." : "Er is geen Duiding met deze sleutel.";
    return invoer.eis(false, "ONBEKENDE_VERWIJZING", "duidingId", bericht);
  }
  const eis = (voldaan: boolean, bericht: string) => invoer.eis(voldaan, "ONGELDIG", "duidingId", bericht);
  eis(duiding.gekoppeld, "Deze duiding is niet als feit aan dit agenda-item gekoppeld.");
  eis(duiding.geldend, "Deze duiding is niet van kracht.");
  const said = await manager.findOneByOrFail(Duiding, { id: duidingId });
  eis(voldoetAan(overgang, said), `Op deze duiding kan deze overgang niet berusten. Nodig is: ${oordeelInWoorden(overgang)}`);
}
