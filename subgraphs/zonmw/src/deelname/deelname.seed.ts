import { classify, type KoppelingRecord, verantwoordingOf } from "@pakketgraaf/begrippen";
import type { References } from "@pakketgraaf/subgraph";
import { type Deelname, Deelnamerol } from "./deelname";

export interface DeelnemendRecord {
  organisaties: (Omit<KoppelingRecord, "id"> & { organisatieId: string; rol: string })[];
}

/** Who takes part in a record of the data files: organisations of ZonMw, or those that only Zorginstituut has. */
export const deelnamesOf = <R extends Deelname>(
  Row: new () => R,
  own: Omit<R, keyof Deelname>,
  { organisaties }: DeelnemendRecord,
  { known, isKnown }: References,
): R[] =>
  organisaties.map(({ organisatieId: id, rol, ...koppeling }) => {
    const type = isKnown("Onderzoeksorganisatie", id) ? "Onderzoeksorganisatie" : "Organisatie";
    return Object.assign(new Row(), own, verantwoordingOf(koppeling), {
      organisatieId: known(type, "organisaties", id),
      rol: classify("organisaties.rol", Deelnamerol, rol),
    });
  });
