import { AgendaItem } from "../feiten/agenda-item";
import { Contractvoorwaarde } from "../feiten/contractvoorwaarde";
import { Duiding } from "../feiten/duiding";
import { eenmaal } from "../feiten/feit";
import type { Prestatie } from "../feiten/prestatie";
import type { Zorgadvies } from "../feiten/zorgadvies";
import { Zorgvorm } from "../feiten/zorgvorm";
import { opDag, type Stand, vraag } from "./stand";

/** What does not know the agenda itself: facts tie it to the agenda over its care, and over the rulings that it names. */
export function standVanPrestatie(prestatie: Prestatie): (op: string) => Stand {
  const zorgvormen = prestatie.bij(Zorgvorm);
  const { kenmerken, ...stand } = bijAgenda(zorgvormen, []);
  const vast: Stand = {
    ...stand,
    naam: prestatie.naam,
    datum: prestatie.geldigVan,
    kenmerken: [
      ...kenmerken,
      `soort:${prestatie.soort}`,
      ...(prestatie.tariefsoort ? [`tariefsoort:${prestatie.tariefsoort}`] : []),
      ...prestatie.voorkomtIn.map((sector) => `sector:${sector}`),
      ...zorgvormen.flatMap((zorgvorm) => zorgvorm.bij(Duiding)).map(({ id }) => `vanDuiding:${id}`),
    ],
  };
  return opDag(vast, (op) => [vraag("geldt", prestatie.geldtOp(op))]);
}

export function standVanContractvoorwaarde(voorwaarde: Contractvoorwaarde): (op: string) => Stand {
  const { kenmerken, ...stand } = metDuidingen(voorwaarde);
  const vast: Stand = {
    ...stand,
    naam: voorwaarde.naam,
    datum: voorwaarde.geldigVan,
    kenmerken: [...kenmerken, `soort:${voorwaarde.soort}`, `aard:${voorwaarde.aard}`],
  };
  return opDag(vast, (op) => [vraag("geldt", voorwaarde.geldtOp(op))]);
}

export function standVanZorgadvies(advies: Zorgadvies): (op: string) => Stand {
  const { kenmerken, ...stand } = metDuidingen(advies);
  const vast: Stand = {
    ...stand,
    naam: advies.naam,
    datum: advies.datum?.vanaf ?? null,
    kenmerken: [...kenmerken, `soort:${advies.soort}`, ...(advies.aanspraak ? [`aanspraak:${advies.aanspraak}`] : [])],
  };
  return opDag(vast, () => []);
}

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
