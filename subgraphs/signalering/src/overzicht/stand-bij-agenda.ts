import { AgendaItem } from "../feiten/agenda-item";
import { Contractvoorwaarde } from "../feiten/contractvoorwaarde";
import { Duiding } from "../feiten/duiding";
import { eenmaal } from "../feiten/feit";
import type { Prestatie } from "../feiten/prestatie";
import type { Zorgadvies } from "../feiten/zorgadvies";
import { Zorgvorm } from "../feiten/zorgvorm";
import { type Stand, vraag } from "./stand";

/** What does not know the agenda itself: facts tie it to the agenda over its care, and over the rulings that it names. */
export function standVanPrestatie(prestatie: Prestatie, op: string): Stand {
  const zorgvormen = prestatie.bij(Zorgvorm);
  const { kenmerken, ...stand } = bijAgenda(zorgvormen, []);
  return {
    ...stand,
    naam: prestatie.naam,
    datum: prestatie.geldigVan,
    kenmerken: geordend([
      ...kenmerken,
      `soort:${prestatie.soort}`,
      ...(prestatie.tariefsoort ? [`tariefsoort:${prestatie.tariefsoort}`] : []),
      ...prestatie.voorkomtIn.map((sector) => `sector:${sector}`),
      vraag("geldt", prestatie.geldtOp(op)),
      ...zorgvormen.flatMap((zorgvorm) => zorgvorm.bij(Duiding)).map(({ id }) => `vanDuiding:${id}`),
    ]),
  };
}

export function standVanContractvoorwaarde(voorwaarde: Contractvoorwaarde, op: string): Stand {
  const { kenmerken, ...stand } = metDuidingen(voorwaarde);
  return {
    ...stand,
    naam: voorwaarde.naam,
    datum: voorwaarde.geldigVan,
    kenmerken: geordend([
      ...kenmerken,
      `soort:${voorwaarde.soort}`,
      `aard:${voorwaarde.aard}`,
      vraag("geldt", voorwaarde.geldtOp(op)),
    ]),
  };
}

export function standVanZorgadvies(advies: Zorgadvies): Stand {
  const { kenmerken, ...stand } = metDuidingen(advies);
  return {
    ...stand,
    naam: advies.naam,
    datum: advies.datum?.vanaf ?? null,
    kenmerken: geordend([
      ...kenmerken,
      `soort:${advies.soort}`,
      ...(advies.aanspraak ? [`aanspraak:${advies.aanspraak}`] : []),
    ]),
  };
}

const geordend = (kenmerken: readonly string[]): string[] => [...new Set(kenmerken)].sort();

type Stuk = Pick<Stand, "kenmerken" | "aantalAgendaItems">;

/** Of what names rulings, and may be a concern's; it is of the parts of the care that it is about. */
function metDuidingen(record: Contractvoorwaarde | Zorgadvies): Stuk {
  const zorgvormen = record.bij(Zorgvorm);
  const duidingen = record.bij(Duiding);
  const concern = record.concern();
  const { kenmerken, ...stuk } = bijAgenda(zorgvormen, duidingen);
  return {
    ...stuk,
    kenmerken: [
      ...kenmerken,
      ...zorgvormen.flatMap(({ sectoren }) => sectoren).map((sector) => `sector:${sector}`),
      ...duidingen.map(({ id }) => `vanDuiding:${id}`),
      ...(concern ? [`concern:${concern.id}`] : []),
    ],
  };
}

function bijAgenda(zorgvormen: readonly Zorgvorm[], duidingen: readonly Duiding[]): Stuk {
  const agendaItems = eenmaal([...zorgvormen, ...duidingen].flatMap((each) => each.bij(AgendaItem)));
  return {
    aantalAgendaItems: agendaItems.length,
    kenmerken: [
      ...zorgvormen.map(({ id }) => `vanZorgvorm:${id}`),
      vraag("agendaItem", agendaItems.length > 0),
      ...agendaItems.flatMap(({ id, fase }) => [`vanAgendaItem:${id}`, `fase:${fase}`]),
    ],
  };
}
