import { type Uitspraak, type Verzekering, verzekeringOf, type Verzekeringsstatus } from "@pakketgraaf/begrippen";
import type { Waarheid } from "./dagen";
import { Duiding } from "./duiding";
import { eenmaal } from "./feit";
import type { Zorgvorm } from "./zorgvorm";

interface OverZorgvorm extends Uitspraak {
  duiding: Duiding;
}

export type VerzekeringVan = Verzekering<OverZorgvorm>;

/** Whether care is insured on a day, by all that was ruled on it: as Zorginstituut's own `Zorgvorm.verzekerd` has it. */
export const verzekeringVan = (zorgvorm: Zorgvorm, op: string): VerzekeringVan =>
  verzekeringOf(uitsprakenOver(zorgvorm), op, zorgvorm.pakkettype);

/** What was ruled on care, whenever it holds; also by what took the place of a part of a ruling on it, without being tied to it. */
function uitsprakenOver(zorgvorm: Zorgvorm): OverZorgvorm[] {
  let uitspraken = bekend.get(zorgvorm);
  if (!uitspraken) bekend.set(zorgvorm, (uitspraken = findUitspraken(zorgvorm)));
  return uitspraken;
}

/** On all days the same. */
const bekend = new WeakMap<Zorgvorm, OverZorgvorm[]>();

function findUitspraken(zorgvorm: Zorgvorm): OverZorgvorm[] {
  const eigen = zorgvorm.bij(Duiding);
  const perDeel = eenmaal(
    eigen.flatMap((duiding) =>
      duiding.opvolgers().flatMap(({ opvolger, voorZorgvormen }) =>
        voorZorgvormen.some(({ zorgvormId }) => zorgvormId === zorgvorm.id) ? [opvolger] : [],
      ),
    ),
  ).filter((opvolger) => !eigen.some(({ id }) => id === opvolger.id));
  return [
    ...eigen.map((duiding) => ({ duiding, ...duiding.uitspraakOver(zorgvorm) })),
    ...perDeel.map((duiding) => ({ duiding, ...duiding.uitspraakInPlaatsVanDeel() })),
  ];
}

/** What a ruling that admits care says. */
export const laatToe = (zegt: Verzekeringsstatus | null): boolean => zegt === "JA" || zegt === "ONDER_VOORWAARDEN";

export const isVerzekerd = ({ status }: VerzekeringVan): Waarheid => (status === "ONBEKEND" ? null : laatToe(status));

/** Whether rulings that hold on it contradict each other: then nobody knows which counts. */
export const spreektZichTegen = ({ uitspraken }: VerzekeringVan): boolean =>
  uitspraken.some(({ zegt }) => zegt === "NEE") && uitspraken.some(({ zegt }) => laatToe(zegt));

/** The rulings by which care is insured. */
export const toelatingen = ({ uitspraken }: VerzekeringVan): Duiding[] =>
  uitspraken.flatMap(({ zegt, van }) => (laatToe(zegt) ? [van.duiding] : []));

/** Whether a ruling shuts care out on a day; null where nobody knows whether it holds, or it and another. */
export function sluitUit(duiding: Duiding, zorgvorm: Zorgvorm, op: string): Waarheid {
  if (duiding.zegtOver(zorgvorm, op) === "NEE") return verzekeringVan(zorgvorm, op).status === "NEE" ? true : null;
  return duiding.conclusie === "NEE" && duiding.geldtVoor(zorgvorm.id, op) === null ? null : false;
}
