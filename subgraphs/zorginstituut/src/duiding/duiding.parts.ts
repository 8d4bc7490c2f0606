import type { Invoer, VerbandInput } from "@pakketgraaf/begrippen";
import type { Transaction } from "@pakketgraaf/subgraph";
import type { ObjectLiteral } from "typeorm";
import { Duidingsvoorwaarde } from "../duidingsvoorwaarde/duidingsvoorwaarde";
import type { DuidingsvoorwaardeInput } from "../duidingsvoorwaarde/duidingsvoorwaarde.input";
import { AGENDA_ITEM, PAKKETCRITERIUM, VERGOEDINGSVOORWAARDE, ZORGVORM } from "../logged";
import { requireNamed, requireShort } from "../named-records";
import type { DuidingInput } from "./duiding.input";
import { DuidingAgendaItem, DuidingCriterium, DuidingZorgvorm } from "./duiding.links";

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
  await requireNamed(invoer, transaction, PAKKETCRITERIUM, "criteria", criteria ?? []);
  await requireNamed(invoer, transaction, ZORGVORM, "zorgvormen", idsOf(zorgvormen), ".id");
  await requireNamed(invoer, transaction, AGENDA_ITEM, "agendaItems", idsOf(agendaItems), ".id");
  await requireVoorwaarden(invoer, transaction, voorwaarden ?? []);

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
    await invoer.verwijzing(`${at}.vergoedingsvoorwaarde.id`, vergoedingsvoorwaarde?.id, VERGOEDINGSVOORWAARDE, transaction);
  }
}
