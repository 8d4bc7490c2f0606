import type { EntityManager } from "typeorm";
import { samengevoegd, tijdvakkenOf } from "../bepalen/tijdlijn";
import { schrijfVerschil, type Tabel } from "../bepalen/verschil";
import { AgendaItem } from "../feiten/agenda-item";
import { type Feit, type Soort, vind } from "../feiten/feit";
import { Feiten } from "../feiten/feiten";
import { Zorgvorm } from "../feiten/zorgvorm";
import type { Graaf } from "../graaf/graaf";
import { type Tijdlijn, type Traject, trajectenVanAgendaItem, trajectenVanZorgvorm } from "./trajecten";

interface Bron<F extends Feit = Feit> {
  soort: Soort<F>;
  trajecten: (feit: F, tijdlijn: Tijdlijn<F>) => Traject[];
}

const bron = <F extends Feit>(soort: Soort<F>, trajecten: Bron<F>["trajecten"]): Bron => ({ soort, trajecten }) as unknown as Bron;

/** The records of which steps are told, by their types. */
export const TRAJECTBRONNEN: Readonly<Record<string, Bron>> = {
  AgendaItem: bron(AgendaItem, trajectenVanAgendaItem),
  Zorgvorm: bron(Zorgvorm, trajectenVanZorgvorm),
};

/** The steps that are told of a record; none of one that is not there. */
export function trajectenVan(type: string, id: string, graaf: Graaf): Traject[] {
  const { soort, trajecten } = TRAJECTBRONNEN[type];
  const feit = vind(new Feiten(graaf), soort, id);
  if (!feit) return [];
  return trajecten(feit, (tell) => samengevoegd(tijdvakkenOf(soort, id, graaf, (zelf) => (op) => tell(zelf, op)), JSON.stringify));
}

/** Tells the steps of records of a type anew. @param graaf with all that can be told of them */
export async function houdTrajectenBij(manager: EntityManager, type: string, ids: readonly string[], graaf: Graaf): Promise<void> {
  if (!(type in TRAJECTBRONNEN)) return;
  const rows = ids.flatMap((id) =>
    trajectenVan(type, id, graaf).map((traject) => ({ bron_type: type, bron_id: id, ...rowOf(traject) })),
  );
  await schrijfVerschil(manager, TRAJECT, type, ids, rows);
}

const TRAJECT: Tabel<Rij> = {
  naam: "doorlooptraject",
  van: ["bron_type", "bron_id"],
  sleutel: ["id", "van"],
  kolommen:
    "bron_type, bron_id, id, van, tot, stap, uitkomst, naam, sectoren, agenda_item_id, zorgvorm_id, begin_type, begin_id, einde_type, einde_id, "
    + "begonnen_vanaf, begonnen_tot_en_met, geeindigd_vanaf, geeindigd_tot_en_met, minstens, hoogstens, ontbreekt",
  teksten: ({ naam }) => [naam],
};

interface Rij extends Record<string, unknown> {
  naam: string;
}

function rowOf({ agendaItem, zorgvorm, begin, einde, begonnen, geeindigd, dagen, tot, ...traject }: Traject): Rij {
  return {
    ...traject,
    ...dagen,
    tot: tot ?? "infinity",
    agenda_item_id: agendaItem,
    zorgvorm_id: zorgvorm,
    begin_type: begin?.type,
    begin_id: begin?.id,
    einde_type: einde?.type,
    einde_id: einde?.id,
    begonnen_vanaf: begonnen?.vanaf,
    begonnen_tot_en_met: begonnen?.totEnMet,
    geeindigd_vanaf: geeindigd?.vanaf,
    geeindigd_tot_en_met: geeindigd?.totEnMet,
  };
}
