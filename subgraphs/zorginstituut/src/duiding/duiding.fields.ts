import { fillIn, Grondslag, type Ingevoerd, type Invoer, MAX_NAAM, type Readers, type VerbandInput } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import { Productsoort } from "../productsoort";
import { SwpStatus } from "../swp-status/swp-status";
import type { BesluitMinister, Duiding } from "./duiding";
import type { BesluitMinisterInput, DuidingVastleggenInput, DuidingWijzigenInput } from "./duiding.input";
import { DuidingGeldigVan } from "./duiding.links";

type Given = DuidingVastleggenInput | DuidingWijzigenInput;
type Fields = Pick<DuidingWijzigenInput, "titel" | "soort" | keyof DuidingVastleggenInput>;

const readersOf = (invoer: Invoer): Readers<Fields> => ({
  titel: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  soort: (soort) => soort,
  datum: (tijd, field) => invoer.tijd(field, tijd),
  einddatum: (tijd, field) => invoer.tijd(field, tijd),
  geldigVan: (tijd, field) => invoer.tijd(field, tijd),
  geldigTot: (tijd, field) => invoer.tijd(field, tijd),
  geldigheidGrondslag: (grondslag) => grondslag,
  geldigheidOnderbouwing: (tekst, field) => invoer.tekst(field, tekst),
  geldigTotGrondslag: (grondslag) => grondslag,
  peildatum: (tijd, field) => invoer.tijd(field, tijd),
  conclusie: (conclusie) => conclusie,
  conclusieGrondslag: (grondslag) => grondslag,
  conclusieOnderbouwing: (tekst, field) => invoer.tekst(field, tekst),
  conclusieBron: (bron, field) => invoer.bronOfNull(field, bron),
  conclusieReden: ({ code, toelichting, grondslag }, field) => ({
    code,
    toelichting: invoer.tekstOfNull(`${field}.toelichting`, toelichting),
    grondslag: grondslag ?? null,
  }),
  uitkomst: (tekst, field) => invoer.tekst(field, tekst),
  uitkomstToelichting: (tekst, field) => invoer.tekst(field, tekst),
  adviesuitkomst: (adviesuitkomst) => adviesuitkomst,
  adviesuitkomstGrondslag: (grondslag) => grondslag,
  typeAdvies: (type) => type,
  zaaknummer: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  patientenPerJaar: (aantal, field) => {
    invoer.eis(aantal >= 0, "ONGELDIG", field, "Een aantal is niet negatief.");
    return aantal;
  },
  kostenPerBehandeling: (bedrag, field) => invoer.bedrag(field, bedrag),
  afsprakenDatum: (dag, field) => invoer.dag(field, dag),
  toelichting: (tekst, field) => invoer.tekst(field, tekst),
});

const NEEDED = ["titel", "soort"] as const;

/** Fills in the duiding's own columns; `partsOf` has its rows in other tables. */
export async function fillInDuiding(invoer: Invoer, transaction: Transaction, duiding: Duiding, input: Given): Promise<void> {
  fillIn<Fields>(invoer, duiding, input, readersOf(invoer), NEEDED);
  duiding.bronnen = invoer.bronnen("bronnen", input.bronnen, duiding.bronnen);
  for (const [field, type] of [["swpStatus", SwpStatus], ["productsoort", Productsoort]] as const) {
    const verband = input[field];
    if (verband === undefined) continue;
    await invoer.verwijzing(`${field}.id`, verband?.id, type, transaction);
    Object.assign(duiding, columnsOf(invoer, field, verband));
  }
  invoer.looptijd("einddatum", duiding.datum ?? null, duiding.einddatum ?? null);
  invoer.looptijd("geldigTot", duiding.geldigVan ?? null, duiding.geldigTot ?? null);
  const kept = await keptDays(transaction, duiding, input);
  requireGrounds(invoer, duiding, [...givenDays(input), ...kept]);
  const about = input.zorgvormen === undefined ? null : (input.zorgvormen ?? []).map(({ id }) => id);
  for (const { zorgvormId } of kept) {
    const bericht = `Noem ook ${zorgvormId}: vanaf wanneer de duiding daarvoor geldt, staat in \`geldigVanPerZorgvorm\`.`;
    invoer.eis(about === null || about.includes(zorgvormId), "ONGELDIG", "zorgvormen", bericht);
  }
}

/** From when a ruling holds for care for which that is another day. */
interface DayOfCare {
  zorgvormId: string;
  geldigVan: Ingevoerd;
  /** Where the input says what it has to fit in with. */
  at: string;
  bericht: string;
}

const givenDays = ({ geldigVanPerZorgvorm }: Given): DayOfCare[] =>
  (geldigVanPerZorgvorm ?? []).map(({ id, geldigVan }, place) => ({
    zorgvormId: id,
    geldigVan,
    at: `geldigVanPerZorgvorm.${place}.geldigVan`,
    bericht: "Geef als `geldigVan` de vroegste dag; deze ligt niet daarvoor.",
  }));

/** Those that a draft has, and that a change says nothing of. */
async function keptDays({ manager }: Transaction, { id: duidingId }: Duiding, input: Given): Promise<DayOfCare[]> {
  if (!("id" in input) || input.geldigVanPerZorgvorm !== undefined) return [];
  const kept = await manager.find(DuidingGeldigVan, { where: { duidingId }, order: { zorgvormId: "ASC" } });
  return kept.map(({ zorgvormId, geldigVan }) => ({
    zorgvormId,
    geldigVan,
    at: "geldigVan",
    bericht: `Geef als \`geldigVan\` de vroegste dag: voor ${zorgvormId} geldt de duiding vanaf ${geldigVan}.`,
  }));
}

/** The columns of a link that a record has but one of. */
function columnsOf(invoer: Invoer, field: string, verband: VerbandInput | null): object {
  const { grondslag, onderbouwing, bron } = verband
    ? invoer.verantwoording(`${field}.`, verband)
    : { grondslag: null, onderbouwing: null, bron: null };
  return {
    [`${field}Id`]: verband?.id ?? null,
    [`${field}Grondslag`]: grondslag,
    [`${field}Onderbouwing`]: onderbouwing,
    [`${field}Bron`]: bron,
  };
}

/** What the minister decided on an advice. */
export function readBesluit(invoer: Invoer, { datum: adviesdatum }: Duiding, input: BesluitMinisterInput): BesluitMinister {
  const datum = invoer.dag("besluitMinister.datum", input.datum);
  const isLater = datum === null || !adviesdatum || adviesdatum.vanaf <= datum;
  invoer.eis(isLater, "ONGELDIG", "besluitMinister.datum", `Dit besluit ligt voor het advies, van ${adviesdatum?.tekst}.`);
  return {
    besluit: input.besluit,
    datum,
    betrouwbaarheid: input.betrouwbaarheid ?? null,
    ...invoer.verantwoording("besluitMinister.", input),
  };
}

/** What is said goes with what it rests on. */
function requireGrounds(invoer: Invoer, duiding: Duiding, perZorgvorm: readonly DayOfCare[]): void {
  const { geldigVan, geldigTot, geldigheidGrondslag, conclusie, conclusieReden, adviesuitkomst } = duiding;
  const geldig = geldigVan || geldigTot || perZorgvorm.length > 0;
  invoer.eis(!geldig || geldigheidGrondslag != null, "ONGELDIG", "geldigheidGrondslag", "Zeg waarop de geldigheid berust.");
  for (const { geldigVan: dag, at, bericht } of perZorgvorm) {
    const later = geldigVan != null && (typeof dag !== "string" || geldigVan.vanaf <= dag);
    invoer.eis(later, "ONGELDIG", at, bericht);
  }
  const sourced = duiding.conclusieGrondslag !== Grondslag.BRON || duiding.conclusieBron != null;
  invoer.eis(sourced, "ONGELDIG", "conclusieBron", "Noem de bron die de conclusie zelf geeft, of geef een andere grondslag.");
  invoer.eis(!conclusie || !conclusieReden, "ONGELDIG", "conclusieReden", "Bij een conclusie hoort geen reden waarom zij er niet is.");
  const grounded = (adviesuitkomst == null) === (duiding.adviesuitkomstGrondslag == null);
  invoer.eis(grounded, "ONGELDIG", "adviesuitkomstGrondslag", "Geef adviesuitkomst en haar grondslag samen, of geen van beide.");
}
