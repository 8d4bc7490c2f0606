import { type Uitspraak, type Verzekering, verzekeringOf } from "@pakketgraaf/begrippen";
import { Duiding } from "./duiding";
import { eenmaal } from "./feit";
import type { Zorgvorm } from "./zorgvorm";

interface OverZorgvorm extends Uitspraak {
  duiding: Duiding;
}

/** Whether care is insured on a day, by all that was ruled on it: as Zorginstituut's own `Zorgvorm.verzekerd` has it. */
export const verzekeringVan = (zorgvorm: Zorgvorm, op: string): Verzekering<OverZorgvorm> =>
  verzekeringOf(uitsprakenOver(zorgvorm), op, zorgvorm.pakkettype);

/** What was ruled on care, whenever it holds; also by what took the place of a part of a ruling on it, without being tied to it. */
export function uitsprakenOver(zorgvorm: Zorgvorm): OverZorgvorm[] {
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
    ...perDeel.map((duiding) => ({
      duiding,
      ...duiding.uitspraakOver(zorgvorm),
      ...duiding.periodeVoor(null),
      overMeer: false,
      totAangepaste: null,
      nietVoor: null,
    })),
  ];
}
