import { AgendaItem } from "../feiten/agenda-item";
import { Contractvoorwaarde } from "../feiten/contractvoorwaarde";
import { Duiding } from "../feiten/duiding";
import { eenmaal, type Feit } from "../feiten/feit";
import { Kennislacune } from "../feiten/kennislacune";
import { Koppeling } from "../feiten/koppeling";
import { Prestatie } from "../feiten/prestatie";
import { Project } from "../feiten/project";
import { Zorgvorm } from "../feiten/zorgvorm";

/** The agenda items, care and rulings where a signal is shown, beside the records that it rests on: one tie away. */
export function plaatsenVan(onderwerp: Feit, met: Feit | undefined): Feit[] {
  // Of a pair with care the signal is about that care, and not about all that the subject is about.
  const zorgvormen = met instanceof Zorgvorm ? [met] : zorgvormenVan(onderwerp);
  // What is said of an agenda item is not said of others for being about the same care.
  const isItem = onderwerp instanceof AgendaItem;
  const agendaItems = [...itemsVan(onderwerp), ...(isItem ? [] : zorgvormen.flatMap((zorgvorm) => zorgvorm.bij(AgendaItem)))];
  return eenmaalPerType([onderwerp, ...(met ? [met] : []), ...zorgvormen, ...agendaItems, ...duidingenVan(onderwerp)]);
}

const eenmaalPerType = (feiten: readonly Feit[]): Feit[] =>
  [...new Set(feiten.map(({ sleutel }) => sleutel.type))].flatMap((type) =>
    eenmaal(feiten.filter(({ sleutel }) => sleutel.type === type)),
  );

const isOnderzoek = (feit: Feit): boolean => feit instanceof Kennislacune || feit instanceof Project;

function zorgvormenVan(onderwerp: Feit): readonly Zorgvorm[] {
  if (onderwerp instanceof Zorgvorm) return [onderwerp];
  if (isOnderzoek(onderwerp)) return onderwerp.bij(Koppeling).flatMap((koppeling) => koppeling.bij(Zorgvorm));
  const hasZorgvormen = [Duiding, Contractvoorwaarde, Prestatie, AgendaItem].some((Soort) => onderwerp instanceof Soort);
  return hasZorgvormen ? onderwerp.bij(Zorgvorm) : [];
}

function itemsVan(onderwerp: Feit): readonly AgendaItem[] {
  if (isOnderzoek(onderwerp)) return onderwerp.bij(Koppeling).flatMap((koppeling) => koppeling.bij(AgendaItem));
  return onderwerp instanceof Duiding ? onderwerp.bij(AgendaItem) : [];
}

function duidingenVan(onderwerp: Feit): readonly Duiding[] {
  if (isOnderzoek(onderwerp)) return onderwerp.bij(Koppeling).flatMap((koppeling) => koppeling.bij(Duiding));
  return onderwerp instanceof Contractvoorwaarde ? onderwerp.bij(Duiding) : [];
}
