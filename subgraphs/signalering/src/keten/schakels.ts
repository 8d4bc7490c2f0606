import { AgendaItem } from "../feiten/agenda-item";
import { Contractvoorwaarde } from "../feiten/contractvoorwaarde";
import type { Waarheid } from "../feiten/dagen";
import { Duiding } from "../feiten/duiding";
import type { Feit, Soort } from "../feiten/feit";
import { Kennislacune } from "../feiten/kennislacune";
import { Prestatie, Tarief } from "../feiten/prestatie";
import { Project } from "../feiten/project";
import { Zorgadvies } from "../feiten/zorgadvies";
import { Zorgvorm } from "../feiten/zorgvorm";

/** When something holds: the first day, and the day from which it does not any more; null where that is not known. */
export interface Geldigheid {
  van: string | null;
  tot: string | null;
  /** Whether it holds on the day; null where that is not known, or for what does not hold at one time and not at another. */
  geldt: Waarheid;
}

/** A link of the chain from a question to what is billed: records of a type, and what to say of each. */
export interface Schakel<F extends Feit = Feit> {
  soort: Soort<F>;
  titel: string;
  geldigheid: (feit: F, op: string) => Geldigheid;
}

const schakel = <F extends Feit>(soort: Soort<F>, titel: string, geldigheid: Schakel<F>["geldigheid"]): Schakel =>
  ({ soort, titel, geldigheid }) as unknown as Schakel;

const altijd = (): Geldigheid => ({ van: null, tot: null, geldt: null });

const vanTot = (feit: Prestatie | Tarief | Contractvoorwaarde, op: string): Geldigheid => ({
  van: feit.geldigVan,
  tot: feit.geldigTot,
  geldt: feit.geldtOp(op),
});

/** In the order of the chain. */
export const SCHAKELS: readonly Schakel[] = [
  schakel(AgendaItem, "Agenda", (item) => ({ ...altijd(), van: item.startdatum?.vanaf ?? null })),
  schakel(Zorgvorm, "Zorg", altijd),
  schakel(Duiding, "Duiding", (duiding, op) => ({ ...duiding.periode, geldt: duiding.geldt(op) })),
  schakel(Kennislacune, "Kennislacune", (lacune) => ({ ...altijd(), van: lacune.peildatum?.vanaf ?? null })),
  schakel(Project, "Onderzoek", (project, op) => ({
    van: project.startdatum?.vanaf ?? null,
    tot: project.geeindigdOp,
    geldt: project.looptOp(op),
  })),
  schakel(Contractvoorwaarde, "Contract", vanTot),
  schakel(Prestatie, "Prestatie", vanTot),
  schakel(Tarief, "Tarief", vanTot),
];

/** What hangs on a ruling: the same, and what insurers advised on its care. */
export const SCHAKELS_VAN_DUIDING: readonly Schakel[] = SCHAKELS.flatMap((each) => {
  const zorgadvies = schakel(Zorgadvies, "Zorgadvies", (advies) => ({ ...altijd(), van: advies.datum?.vanaf ?? null }));
  return each.soort.type === Contractvoorwaarde.type ? [each, zorgadvies] : [each];
});
