import { fillIn, type Invoer, MAX_NAAM, type Readers, type VerbandInput } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import type { ObjectLiteral } from "typeorm";
import { AgendaItem } from "../agenda-item/agenda-item";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import { requireNamed, requireShort } from "../named-records";
import { Pakketcriterium } from "../pakketcriterium/pakketcriterium";
import { SwpStatus } from "../swp-status/swp-status";
import { Vergoedingsvoorwaarde } from "../vergoedingsvoorwaarde";
import { Zorgvorm } from "../zorgvorm/zorgvorm";
import type { Duiding } from "./duiding";
import type { DuidingInput, DuidingsvoorwaardeInput, DuidingVastleggenInput, DuidingWijzigenInput } from "./duiding.input";
import { DuidingAgendaItem, DuidingCriterium, DuidingZorgvorm } from "./duiding.links";

type Given = DuidingVastleggenInput | DuidingWijzigenInput;
type Fields = Pick<DuidingWijzigenInput, "titel" | "soort" | keyof DuidingVastleggenInput>;

const readersOf = (invoer: Invoer): Readers<Fields> => ({
  titel: (tekst, field) => invoer.tekst(field, tekst, MAX_NAAM),
  soort: (soort) => soort,
  datum: (tijd, field) => invoer.tijd(field, tijd),
  einddatum: (tijd, field) => invoer.tijd(field, tijd),
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
}

/** All rows of a duiding in one other table. */
export interface DuidingPart {
  entity: new () => ObjectLiteral;
  rows: ObjectLiteral[];
}

/** Reads the lists of an input. One that is left out gives no part; one that is null gives a part without rows. */
export async function partsOf(
  invoer: Invoer,
  transaction: Transaction,
  duidingId: string,
  { criteria, voorwaarden, zorgvormen, agendaItems }: DuidingInput,
): Promise<DuidingPart[]> {
  await requireNamed(invoer, transaction, Pakketcriterium, "criteria", criteria ?? []);
  await requireNamed(invoer, transaction, Zorgvorm, "zorgvormen", idsOf(zorgvormen), ".id");
  await requireNamed(invoer, transaction, AgendaItem, "agendaItems", idsOf(agendaItems), ".id");
  await requireVoorwaarden(invoer, transaction, voorwaarden ?? []);

  const rows = <V, T extends object>(
    entity: new () => T,
    values: readonly V[] | null | undefined,
    rowOf: (value: V, place: number) => Partial<T>,
  ): DuidingPart[] => {
    if (values === undefined) return [];
    const make = (value: V, place: number) =>
      Object.assign(new entity(), { duidingId, ...rowOf(value, place) });
    return [{ entity, rows: (values ?? []).map(make) }];
  };
  return [
    ...rows(DuidingCriterium, criteria, (pakketcriteriumId) => ({ pakketcriteriumId })),
    ...rows(DuidingZorgvorm, zorgvormen, ({ id, grondslag }) => ({ zorgvormId: id, grondslag })),
    ...rows(DuidingAgendaItem, agendaItems, ({ id, grondslag }) => ({ agendaItemId: id, grondslag })),
    ...rows(Duidingsvoorwaarde, voorwaarden, ({ soort, tekst, vergoedingsvoorwaarde }, place) => ({
      volgnummer: place + 1,
      soort,
      tekst: tekst.trim(),
      vergoedingsvoorwaardeId: vergoedingsvoorwaarde?.id ?? null,
      vergoedingsvoorwaardeGrondslag: vergoedingsvoorwaarde?.grondslag ?? null,
    })),
  ];
}

/** Removes all rows of a duiding in other tables. */
export async function removeParts({ manager }: Transaction, duidingId: string): Promise<void> {
  for (const entity of [DuidingCriterium, DuidingZorgvorm, DuidingAgendaItem, Duidingsvoorwaarde]) {
    await manager.delete(entity, { duidingId });
  }
}

const idsOf = (verbanden: readonly VerbandInput[] | null | undefined): string[] => (verbanden ?? []).map(({ id }) => id);

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
