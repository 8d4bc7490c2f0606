import { KENMERKEN, type Kenmerken } from "../../../../subgraphs/signalering/src/suggesties/kenmerken";
import { scoreVan, type Weging } from "../../../../subgraphs/signalering/src/suggesties/score";
import { fit, type Lijn, op } from "./fit";
import type { Paar } from "./paren";
import { vouwVan } from "./vouwen";

/** Folds in which pairs are judged, and in which the sums are made that the share is told by. */
const VOUWEN = 10;
const IJKVOUWEN = 5;
const DECIMALS = 3;

interface Vouw {
  nummer: number;
  binnen: Paar[];
  buiten: Paar[];
}

const vouwen = (paren: readonly Paar[], aantal: number, zout: string): Vouw[] =>
  Array.from({ length: aantal }, (_, nummer) => ({
    nummer,
    binnen: paren.filter(({ van }) => vouwVan(zout + van, aantal) === nummer),
    buiten: paren.filter(({ van }) => vouwVan(zout + van, aantal) !== nummer),
  }));

const rounded = (value: number): number => Number(value.toFixed(DECIMALS));

/** What the links among pairs say of how evidence is to be weighed, and how often sums are right that others' links made. */
export function weeg(paren: readonly Paar[]): Weging {
  const lijn = fit(paren);
  const sommen = vouwen(paren, IJKVOUWEN, "ijking ").flatMap(({ binnen, buiten }) => {
    const zonder = fit(buiten);
    return binnen.map(({ rij, isWaar }) => ({ isWaar, rij: [op(zonder, rij)] }));
  });
  return asWeging(lijn, fit(sommen));
}

const asWeging = (lijn: Lijn, ijking: Lijn): Weging => ({
  begin: rounded(lijn.begin),
  gewichten: perKenmerk(lijn.gewichten.map(rounded)),
  ijking: { begin: rounded(ijking.begin), gewicht: rounded(ijking.gewichten[0]) },
});

export interface Beoordeeld extends Paar {
  score: number;
}

const perKenmerk = (values: readonly number[]): Kenmerken =>
  Object.fromEntries(KENMERKEN.map((kenmerk, at) => [kenmerk, values[at]])) as Kenmerken;

/**
 * Pairs with the score that the links of other records give them: nothing is judged by what it was made by.
 * @param geleerd pairs whose links are learnt from
 */
export const kruiselings = (geleerd: readonly Paar[], beoordeeld: readonly Paar[]): Beoordeeld[] =>
  vouwen(geleerd, VOUWEN, "").flatMap(({ nummer, buiten }) => {
    const weging = weeg(buiten);
    const eigen = beoordeeld.filter(({ van }) => vouwVan(van, VOUWEN) === nummer);
    return eigen.map((paar) => ({ ...paar, score: scoreVan(weging, perKenmerk(paar.rij)) }));
  });
