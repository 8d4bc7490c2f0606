import { eenmaal } from "../feiten/feit";
import type { Kennislacune } from "../feiten/kennislacune";
import { onderzoekBij } from "../feiten/onderzoek-bij-lacune";
import { Programma } from "../feiten/programma";
import { Project } from "../feiten/project";
import { Subsidieronde } from "../feiten/subsidieronde";
import { agendaplaatsVan } from "./agendaplaats";
import type { Stand } from "./stand";

/** Null on a day on which no source had told that it is open: then it is not on the research agenda. */
export function standVanKennislacune(lacune: Kennislacune, op: string): Stand | null {
  if (!lacune.isOpenOp(op)) return null;
  const { projecten } = onderzoekBij(lacune, op);
  // Also of what is to start, or was over before: whose the gap is does not change with that.
  const programmas = eenmaal([...lacune.bij(Project), ...lacune.bij(Subsidieronde)].flatMap((each) => each.bij(Programma)));
  const geheel = programmas.map((programma) => ({ programma, van: programma.onderdeelVan(op) }));
  const kenmerken = [
    ...lacune.sectoren.map((sector) => `sector:${sector}`),
    ...geheel.flatMap(({ programma, van }) => [programma, ...van]).map(({ id }) => `programma:${id}`),
    ...geheel.flatMap(({ programma, van }) => (van.length > 0 ? [`lijn:${programma.id}`] : [])),
  ];
  return {
    naam: lacune.naam,
    kenmerken: [...new Set(kenmerken)].sort(),
    aantalProjecten: projecten.length,
    agendaplaats: agendaplaatsVan(lacune, op),
  };
}
