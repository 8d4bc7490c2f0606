import { fit, kans, type Lijn, op, type Waarneming } from "./fit";
import { vouwVan } from "./vouwen";

/** What evidence is weighed by, and what makes a share of the sum. */
export interface Gewogen {
  lijn: Lijn;
  ijking: Lijn;
}

export type Bekend = Waarneming & { van: string };

/** Folds in which pairs are judged, and in which the sums are made that the share is told by. */
const VOUWEN = 10;
const IJKVOUWEN = 5;

interface Vouw<P> {
  binnen: P[];
  buiten: P[];
}

const vouwen = <P extends Bekend>(paren: readonly P[], aantal: number, zout: string): Vouw<P>[] =>
  Array.from({ length: aantal }, (_, nummer) => {
    const isBinnen = ({ van }: P): boolean => vouwVan(zout + van, aantal) === nummer;
    return { binnen: paren.filter(isBinnen), buiten: paren.filter((paar) => !isBinnen(paar)) };
  });

export function weeg(paren: readonly Bekend[]): Gewogen {
  const sommen = vouwen(paren, IJKVOUWEN, "ijking ").flatMap(({ binnen, buiten }) => {
    const lijn = fit(buiten);
    return binnen.map(({ rij, isWaar }) => ({ isWaar, rij: [op(lijn, rij)] }));
  });
  return { lijn: fit(paren), ijking: fit(sommen) };
}

export const scoreMet = ({ lijn, ijking }: Gewogen, rij: readonly number[]): number => kans(op(ijking, [op(lijn, rij)]));

/** All pairs with the score that the links of other records give them: nothing is judged by what it was made by. */
export const kruiselings = <P extends Bekend>(paren: readonly P[]): (P & { score: number })[] =>
  vouwen(paren, VOUWEN, "").flatMap(({ binnen, buiten }) => {
    const gewogen = weeg(buiten);
    return binnen.map((paar) => ({ ...paar, score: scoreMet(gewogen, paar.rij) }));
  });
