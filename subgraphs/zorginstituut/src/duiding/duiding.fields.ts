import { fillIn, type Invoer, MAX_NAAM, type Readers } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import type { ObjectLiteral } from "typeorm";
import { AgendaItem } from "../agenda-item/agenda-item";
import { DuidingOpvolging } from "../duiding-opvolging/duiding-opvolging";
import { opvolgingenOf } from "../duiding-opvolging/duiding-opvolging.fields";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { requireNamed, requireShort } from "../named-records";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { SwpStatus } from "../swp-status/swp-status";
import { Vergoedingsvoorwaarde } from "../vergoedingsvoorwaarde";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import type { Duiding } from "./duiding";
import type { DuidingInput, DuidingsvoorwaardeInput, DuidingVastleggenInput, DuidingWijzigenInput } from "./duiding.input";
import { DuidingAgendaItem, DuidingCriterium, DuidingGeldigVan, DuidingZorgvorm } from "./duiding.links";

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
  uitkomst: (tekst, field) => invoer.tekst(field, tekst),
  typeAdvies: (type) => type,
  zaaknummer: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  patientenPerJaar: (aantal, field) => {
    invoer.eis(aantal >= 0, "ONGELDIG", field, "Een aantal is niet negatief.");
    return aantal;
  },
  kostenPerBehandeling: (bedrag, field) => invoer.bedrag(field, bedrag),
});

const NEEDED = ["titel", "soort"] as const;

/** Fills in the duiding's own columns; `partsOf` has its rows in other tables. */
export async function fillInDuiding(invoer: Invoer, transaction: Transaction, duiding: Duiding, input: Given): Promise<void> {
  fillIn<Fields>(invoer, duiding, input, readersOf(invoer), NEEDED);
  duiding.bronnen = invoer.bronnen("bronnen", input.bronnen, duiding.bronnen);
  if (input.swpStatus !== undefined) {
    await invoer.verwijzing("swpStatus.id", input.swpStatus?.id, SwpStatus, transaction);
    duiding.swpStatusId = input.swpStatus?.id ?? null;
    duiding.swpStatusGrondslag = input.swpStatus?.grondslag ?? null;
  }
  invoer.looptijd("einddatum", duiding.datum ?? null, duiding.einddatum ?? null);
  invoer.looptijd("geldigTot", duiding.geldigVan ?? null, duiding.geldigTot ?? null);
  const { geldigVan, geldigTot, geldigheidGrondslag } = duiding;
  const geldig = geldigVan || geldigTot || (input.geldigVanPerZorgvorm ?? []).length > 0;
  invoer.eis(!geldig || geldigheidGrondslag != null, "ONGELDIG", "geldigheidGrondslag", "Zeg waarop de geldigheid berust.");
}

/** All rows of a duiding in one other table, with what hangs on them. */
export interface DuidingPart {
  entity: new () => ObjectLiteral;
  rows: ObjectLiteral[];
}

/** What lists an input may have: of a draft that exists also what it replaces. */
type Lists = DuidingInput & Pick<DuidingWijzigenInput, "vervangt">;

/** Reads the lists of an input. One that is left out gives no part; one that is null gives a part without rows. */
export async function partsOf(invoer: Invoer, transaction: Transaction, duidingId: string, input: Lists): Promise<DuidingPart[]> {
  const { criteria, voorwaarden, zorgvormen, agendaItems, geldigVanPerZorgvorm, vervangt } = input;
  await requireNamed(invoer, transaction, Pakketcriterium, "criteria", criteria ?? []);
  await requireNamed(invoer, transaction, Zorgvorm, "zorgvormen", idsOf(zorgvormen), ".id");
  await requireNamed(invoer, transaction, AgendaItem, "agendaItems", idsOf(agendaItems), ".id");
  await requireNamed(invoer, transaction, Zorgvorm, "geldigVanPerZorgvorm", idsOf(geldigVanPerZorgvorm), ".id");
  await requireVoorwaarden(invoer, transaction, voorwaarden ?? []);
  const vervangen = await opvolgingenOf(invoer, transaction, duidingId, vervangt ?? [], (place) => `vervangt.${place}.`);

  const rows = <V, T extends object>(
    entity: new () => T,
    values: readonly V[] | null | undefined,
    rowOf: (value: V, place: number) => Partial<T>,
  ): DuidingPart[] => {
    if (values === undefined) return [];
    return [{ entity, rows: (values ?? []).map((value, place) => Object.assign(new entity(), { duidingId, ...rowOf(value, place) })) }];
  };
  return [
    ...rows(DuidingCriterium, criteria, (pakketcriteriumId) => ({ pakketcriteriumId })),
    ...rows(DuidingZorgvorm, zorgvormen, (verband, place) => ({
      zorgvormId: verband.id,
      ...invoer.verantwoording(`zorgvormen.${place}.`, verband),
    })),
    ...rows(DuidingAgendaItem, agendaItems, (verband, place) => ({
      agendaItemId: verband.id,
      ...invoer.verantwoording(`agendaItems.${place}.`, verband),
    })),
    ...rows(DuidingGeldigVan, geldigVanPerZorgvorm, ({ id, geldigVan }, place) => ({
      zorgvormId: id,
      geldigVan: invoer.dag(`geldigVanPerZorgvorm.${place}.geldigVan`, geldigVan)!,
    })),
    ...rows(Duidingsvoorwaarde, voorwaarden, ({ soort, tekst, vergoedingsvoorwaarde }, place) => ({
      volgnummer: place + 1,
      soort,
      tekst: tekst.trim(),
      vergoedingsvoorwaardeId: vergoedingsvoorwaarde?.id ?? null,
      vergoedingsvoorwaardeGrondslag: vergoedingsvoorwaarde?.grondslag ?? null,
    })),
    ...(vervangt === undefined ? [] : [{ entity: DuidingOpvolging, rows: vervangen }]),
  ];
}

const PARTS = [DuidingCriterium, DuidingZorgvorm, DuidingAgendaItem, DuidingGeldigVan, Duidingsvoorwaarde, DuidingOpvolging];

/** Puts these parts in the place of what a duiding has so far. */
export async function replaceParts(transaction: Transaction, duidingId: string, parts: readonly DuidingPart[]): Promise<void> {
  for (const { entity, rows } of parts) {
    await transaction.manager.delete(entity, { duidingId });
    await addRows(transaction, rows);
  }
}

/** Inserts rows of several classes, in the order in which the classes come first. */
export async function addRows({ manager }: Transaction, rows: readonly ObjectLiteral[]): Promise<void> {
  for (const type of new Set(rows.map(({ constructor }) => constructor))) {
    await manager.insert(type, rows.filter(({ constructor }) => constructor === type));
  }
}

/** Removes all rows of a duiding in other tables. */
export const removeParts = (transaction: Transaction, duidingId: string): Promise<void> =>
  replaceParts(transaction, duidingId, PARTS.map((entity) => ({ entity, rows: [] })));

const idsOf = (verbanden: readonly { id: string }[] | null | undefined): string[] => (verbanden ?? []).map(({ id }) => id);

async function requireVoorwaarden(
  invoer: Invoer,
  transaction: Transaction,
  voorwaarden: readonly DuidingsvoorwaardeInput[],
): Promise<void> {
  if (!requireShort(invoer, "voorwaarden", voorwaarden)) return;
  for (const [place, { tekst, vergoedingsvoorwaarde }] of voorwaarden.entries()) {
    const at = `voorwaarden.${place}`;
    invoer.tekst(`${at}.tekst`, tekst);
    await invoer.verwijzing(`${at}.vergoedingsvoorwaarde.id`, vergoedingsvoorwaarde?.id, Vergoedingsvoorwaarde, transaction);
  }
}
