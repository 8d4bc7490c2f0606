import type { AgendaItem } from "../feiten/agenda-item";
import { verteldOp } from "../feiten/dagen";
import { ontbreektOverPrestatie } from "../feiten/eigen-prestatie";
import { Prestatie } from "../feiten/prestatie";
import { isVerzekerd, verzekeringVan } from "../feiten/verzekering";
import type { Zorgvorm } from "../feiten/zorgvorm";
import { GELDIGHEID_PRESTATIE, ofVerzekerd } from "../regels/ontbreekt";
import type { Uitkomst } from "./stappen";

/** Whether on a day something that has not come is still waited for. */
export interface Wachtstand {
  uitkomst: Uitkomst;
  /** What is not known, where that keeps it from being judged. */
  ontbreekt?: string;
}

export const WACHT: Wachtstand = { uitkomst: "WACHT" };
const VERVALLEN: Wachtstand = { uitkomst: "VERVALLEN" };
export const onbekend = (ontbreekt: string): Wachtstand => ({ uitkomst: "NIET_TE_BEOORDELEN", ontbreekt });

/** What is finished waits for no ruling. */
export const wachtOpUitspraak = ({ status, peildatum }: AgendaItem, op: string): Wachtstand =>
  (status === "AFGEROND" && verteldOp(peildatum, op) ? VERVALLEN : WACHT);

/** What is not insured any more needs no prestatie. */
export function wachtOpPrestatie(zorgvorm: Zorgvorm, op: string): Wachtstand {
  const verzekering = verzekeringVan(zorgvorm, op);
  if (isVerzekerd(verzekering) === false) return VERVALLEN;
  if (isVerzekerd(verzekering) === null) return onbekend(ofVerzekerd(verzekering));
  const ontbreekt = ontbreektOverPrestatie(zorgvorm);
  return ontbreekt === null ? WACHT : onbekend(ontbreekt);
}

/** Nobody contracts what was ruled out; what nobody ruled on may well be insured. */
export const wachtOpContract = (zorgvorm: Zorgvorm, op: string): Wachtstand =>
  (verzekeringVan(zorgvorm, op).status === "NEE" ? VERVALLEN : WACHT);

/** What cannot be billed any more is not waited for. */
export function wachtOpContractVanPrestatie(zorgvorm: Zorgvorm, op: string): Wachtstand {
  const geldigheden = zorgvorm.bij(Prestatie).map((prestatie) => prestatie.geldtOp(op));
  if (geldigheden.includes(true)) return wachtOpContract(zorgvorm, op);
  return geldigheden.includes(null) ? onbekend(GELDIGHEID_PRESTATIE) : VERVALLEN;
}
