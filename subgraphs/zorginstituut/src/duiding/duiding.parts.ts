import type { Invoer, VerbandInput } from "@pakketgraaf/begrippen";
import { deleteRows, newId, replaceRows, type RowsWith, type Transaction } from "@pakketgraaf/subgraph";
import { In, type ObjectLiteral } from "typeorm";
import { AgendaItem } from "../agenda-item/agenda-item";
import { Commissieadvies } from "../commissieadvies/commissieadvies";
import { commissieadviezenOf } from "../commissieadvies/commissieadvies.fields";
import { DuidingOpvolging } from "../duiding-opvolging/duiding-opvolging";
import { opvolgingenOf } from "../duiding-opvolging/duiding-opvolging.fields";
import { Duidingsvoorwaarde, DuidingsvoorwaardeVergoedingsvoorwaarde } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { Handelingsoptie } from "../handelingsoptie/handelingsoptie";
import { requireNamed, requireShort } from "../named-records";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { Vergoedingsvoorwaarde } from "../vergoedingsvoorwaarde";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import { Duiding } from "./duiding";
import type { DuidingGeldigVanInput, DuidingInput, DuidingsvoorwaardeInput, DuidingWijzigenInput } from "./duiding.input";
import {
  DuidingAgendaItem,
  DuidingCriterium,
  DuidingGeldigVan,
  DuidingHandelingsoptie,
  DuidingVerwant,
  DuidingZorgvorm,
  VERWANTSCHAPPEN,
} from "./duiding.links";

/** What a duiding has in one other table, and the rows that are to be there, with what hangs on them. */
export interface DuidingPart extends RowsWith {
  rows: ObjectLiteral[];
}

/** What lists an input may have: of a draft that exists also what it replaces. */
type Lists = DuidingInput & Pick<DuidingWijzigenInput, "vervangt">;

/** Reads the lists of an input. One that is left out gives no part; one that is null gives a part without rows. */
export async function partsOf(invoer: Invoer, transaction: Transaction, duidingId: string, input: Lists): Promise<DuidingPart[]> {
  const ties = async <T extends object>(
    field: "criteria" | "zorgvormen" | "agendaItems" | "handelingsopties" | "bouwtVoortOp" | "evalueert",
    type: Parameters<typeof requireNamed>[2],
    entity: new () => T,
    column: keyof T & string,
    more: object = {},
  ): Promise<DuidingPart[]> => {
    const given: VerbandInput[] | null | undefined = input[field];
    if (given === undefined) return [];
    await requireNamed(invoer, transaction, type, field, idsOf(given), ".id");
    const rows = (given ?? []).map((verband, place) =>
      Object.assign(new entity(), {
        duidingId,
        [column]: verband.id,
        ...invoer.verantwoording(`${field}.${place}.`, verband),
        ...more,
      }),
    );
    return [{ entity, where: { duidingId, ...more }, rows }];
  };
  const where = { duidingId };
  const parts = [
    ...(await ties("criteria", Pakketcriterium, DuidingCriterium, "pakketcriteriumId")),
    ...(await ties("zorgvormen", Zorgvorm, DuidingZorgvorm, "zorgvormId")),
    ...(await ties("agendaItems", AgendaItem, DuidingAgendaItem, "agendaItemId")),
    ...(await ties("handelingsopties", Handelingsoptie, DuidingHandelingsoptie, "handelingsoptieId")),
  ];
  for (const [field, soort] of [["bouwtVoortOp", "BOUWT_VOORT_OP"], ["evalueert", "EVALUEERT"]] as const) {
    await requirePublished(invoer, transaction, duidingId, field, input[field]);
    parts.push(...(await ties(field, Duiding, DuidingVerwant, "verwantId", { soort: VERWANTSCHAPPEN.find((each) => each === soort) })));
  }
  if (input.geldigVanPerZorgvorm !== undefined) {
    const rows = await geldigVanOf(invoer, transaction, duidingId, input.geldigVanPerZorgvorm ?? [], input.zorgvormen);
    parts.push({ entity: DuidingGeldigVan, where, rows });
  }
  if (input.commissieadviezen !== undefined) {
    const given = input.commissieadviezen ?? [];
    const rows = await commissieadviezenOf(invoer, transaction, duidingId, given, "commissieadviezen");
    parts.push({ entity: Commissieadvies, where, rows });
  }
  if (input.voorwaarden !== undefined) {
    const rows = await voorwaardenOf(invoer, transaction, duidingId, input.voorwaarden ?? []);
    parts.push({ entity: Duidingsvoorwaarde, where, rows });
  }
  if (input.vervangt !== undefined) {
    const rows = await opvolgingenOf(invoer, transaction, duidingId, input.vervangt ?? [], (place) => `vervangt.${place}.`);
    parts.push({ entity: DuidingOpvolging, where, rows });
  }
  return parts;
}

/** Of what anybody may see, only what they may see too. */
async function requirePublished(
  invoer: Invoer,
  { manager }: Transaction,
  duidingId: string,
  field: string,
  given: readonly VerbandInput[] | null | undefined,
): Promise<void> {
  if (!given || given.length === 0) return;
  const concepten = new Set(idsOf(await manager.findBy(Duiding, { id: In(idsOf(given)), gepubliceerd: false })));
  for (const [place, { id }] of given.entries()) {
    const at = `${field}.${place}.id`;
    invoer.eis(id !== duidingId, "ONGELDIG", at, "Een duiding gaat niet over zichzelf.");
    const concept = id !== duidingId && concepten.has(id);
    invoer.eis(!concept, "OVERGANG_NIET_TOEGESTAAN", at, "Dit is zelf nog een concept; publiceer het eerst.");
  }
}

async function geldigVanOf(
  invoer: Invoer,
  transaction: Transaction,
  duidingId: string,
  given: readonly DuidingGeldigVanInput[],
  zorgvormen: readonly VerbandInput[] | null | undefined,
): Promise<DuidingGeldigVan[]> {
  const field = "geldigVanPerZorgvorm";
  await requireNamed(invoer, transaction, Zorgvorm, field, idsOf(given), ".id");
  const kept = zorgvormen === undefined ? await transaction.manager.findBy(DuidingZorgvorm, { duidingId }) : [];
  const about = new Set([...idsOf(zorgvormen), ...kept.map(({ zorgvormId }) => zorgvormId)]);
  return given.map(({ id, geldigVan }, place) => {
    invoer.eis(about.has(id), "ONGELDIG", `${field}.${place}.id`, "De duiding gaat niet over deze zorg.");
    return Object.assign(new DuidingGeldigVan(), {
      duidingId,
      zorgvormId: id,
      geldigVan: invoer.dag(`${field}.${place}.geldigVan`, geldigVan)!,
    });
  });
}

async function voorwaardenOf(
  invoer: Invoer,
  transaction: Transaction,
  duidingId: string,
  given: readonly DuidingsvoorwaardeInput[],
): Promise<ObjectLiteral[]> {
  if (given.length === 0 || !requireShort(invoer, "voorwaarden", given)) return [];
  const kept = new Set(idsOf(await transaction.manager.findBy(Duidingsvoorwaarde, { duidingId })));
  const rows: ObjectLiteral[] = [];
  for (const [place, { id, soort, tekst, vergoedingsvoorwaarden }] of given.entries()) {
    const at = `voorwaarden.${place}`;
    invoer.eis(id == null || kept.has(id), "ONBEKENDE_VERWIJZING", `${at}.id`, "Het concept heeft geen voorwaarde met deze sleutel.");
    const first = id == null || given.findIndex((each) => each.id === id) === place;
    invoer.eis(first, "ONGELDIG", `${at}.id`, "Noem een voorwaarde maar een keer.");
    const voorwaardeId = id ?? newId();
    rows.push(
      Object.assign(new Duidingsvoorwaarde(), {
        id: voorwaardeId,
        duidingId,
        volgnummer: place + 1,
        soort,
        tekst: invoer.tekst(`${at}.tekst`, tekst),
      }),
    );
    const field = `${at}.vergoedingsvoorwaarden`;
    await requireNamed(invoer, transaction, Vergoedingsvoorwaarde, field, idsOf(vergoedingsvoorwaarden), ".id");
    for (const [inner, verband] of (vergoedingsvoorwaarden ?? []).entries()) {
      rows.push(
        Object.assign(new DuidingsvoorwaardeVergoedingsvoorwaarde(), {
          voorwaardeId,
          vergoedingsvoorwaardeId: verband.id,
          ...invoer.verantwoording(`${field}.${inner}.`, verband),
        }),
      );
    }
  }
  return rows;
}

const PARTS = [
  DuidingCriterium,
  DuidingZorgvorm,
  DuidingAgendaItem,
  DuidingGeldigVan,
  DuidingHandelingsoptie,
  DuidingVerwant,
  Commissieadvies,
  Duidingsvoorwaarde,
  DuidingOpvolging,
];

/** Puts these parts in the place of what a duiding has so far. */
export const replaceParts = ({ manager }: Transaction, parts: readonly DuidingPart[]): Promise<void> =>
  replaceRows(manager, parts, parts.flatMap(({ rows }) => rows));

/** Removes all rows of a duiding in other tables. */
export const removeParts = ({ manager }: Transaction, duidingId: string): Promise<void> =>
  deleteRows(manager, PARTS.map((entity) => ({ entity, where: { duidingId } })));

const idsOf = (verbanden: readonly { id: string }[] | null | undefined): string[] => (verbanden ?? []).map(({ id }) => id);
