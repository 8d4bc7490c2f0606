import { ERNSTEN, type Ernst } from "./regel";

/** A signal, as far as it is weighed against others. */
export interface MetErnst {
  id: string;
  ernst: string;
}

const ernstVan = ({ ernst }: MetErnst): number => ERNSTEN.indexOf(ernst as Ernst);

/** The place in `ERNSTEN` of the most serious of them. */
export const ernstigste = (signalen: readonly MetErnst[]): number => Math.max(0, ...signalen.map(ernstVan));

/** To sort by: the most serious first, then by id. */
export const ernstigsteEerst = (een: MetErnst, ander: MetErnst): number =>
  ernstVan(ander) - ernstVan(een) || (een.id < ander.id ? -1 : 1);

export function inZin(signalen: readonly MetErnst[]): string {
  if (signalen.length === 0) return "er is geen signaal";
  const ernst = ERNSTEN[ernstigste(signalen)]!.toLowerCase();
  if (signalen.length === 1) return `er is een signaal, met ernst ${ernst}`;
  return `er zijn ${signalen.length} signalen, het ernstigste met ernst ${ernst}`;
}
