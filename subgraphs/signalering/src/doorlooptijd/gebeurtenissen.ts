import { AgendaItem } from "../feiten/agenda-item";
import { Contractvoorwaarde } from "../feiten/contractvoorwaarde";
import { Duiding } from "../feiten/duiding";
import { Prestatie } from "../feiten/prestatie";
import type { Zorgvorm } from "../feiten/zorgvorm";
import type { Gebeurtenis } from "./gebeurtenis";
import { opDag } from "./interval";

export const opDeAgenda = (item: AgendaItem): Gebeurtenis => ({
  record: item,
  tijd: item.startdatum,
  tot: null,
  ontbreekt: "startdatum van het agenda-item",
});

const uitgebracht = (duiding: Duiding): Gebeurtenis => ({
  record: duiding,
  tijd: duiding.uitgebracht,
  tot: null,
  ontbreekt: "datum van een duiding",
});

/** The rulings on whether this care is insured, whatever they say. @param zorgvorm of an agenda item without care: none */
export const uitspraken = (duidingen: readonly Duiding[], zorgvorm: { id: string }): Gebeurtenis[] =>
  duidingen.filter((duiding) => duiding.oordeeltOver(zorgvorm)).map(uitgebracht);

/** The rulings that admit care: as a whole, in part, for a time or under conditions. */
export function toelatingen(zorgvorm: Zorgvorm): Gebeurtenis[] {
  return zorgvorm.bij(Duiding).flatMap((duiding): Gebeurtenis[] => {
    const { soort, conclusie, besluit } = duiding.uitspraakOver(zorgvorm);
    // An advice admits nothing: the minister does.
    if (soort === "PAKKETADVIES") {
      if (!besluit || !LAAT_TOE.includes(besluit.besluit)) return [];
      return [{ ...uitgebracht(duiding), tijd: opDag(besluit.vanaf), ontbreekt: "datum van een besluit van de minister" }];
    }
    if (soort === "VOORWAARDELIJKE_TOELATING") return [uitgebracht(duiding)];
    if (!duiding.oordeeltOver(zorgvorm) || conclusie === "NEE") return [];
    return [conclusie === null ? { ...uitgebracht(duiding), tijd: null, ontbreekt: "conclusie van een duiding" } : uitgebracht(duiding)];
  });
}

const LAAT_TOE = ["OPGENOMEN", "BEPERKT", "AANGEPAST"];

export const prestaties = (zorgvorm: Zorgvorm): Gebeurtenis[] =>
  zorgvorm.bij(Prestatie).map((prestatie) => ({
    record: prestatie,
    tijd: opDag(prestatie.geldigVan),
    tot: prestatie.geldigTot,
    ontbreekt: "ingang van een prestatie",
  }));

/** The public terms on which insurers contract it: not those by which they shut it out. */
export const contracten = (zorgvorm: Zorgvorm): Gebeurtenis[] =>
  zorgvorm
    .bij(Contractvoorwaarde)
    .filter((voorwaarde) => voorwaarde.isVanVerzekeraar && voorwaarde.laatToe)
    .map((voorwaarde) => ({
      record: voorwaarde,
      tijd: opDag(voorwaarde.geldigVan),
      tot: voorwaarde.geldigTot,
      ontbreekt: "ingang van een contractvoorwaarde",
    }));
