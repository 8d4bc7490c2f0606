import { setImmediate as othersTurn } from "node:timers/promises";
import type { EntityManager } from "typeorm";
import { samengevoegd, tijdvakkenOf, type Tijdvak } from "../bepalen/tijdlijn";
import { AgendaItem } from "../feiten/agenda-item";
import type { Feit, Soort } from "../feiten/feit";
import { Zorgvorm } from "../feiten/zorgvorm";
import type { Graaf } from "../graaf/graaf";
import { ERNSTEN, type Ernst } from "../regels/regel";
import { type Stand, standVanAgendaItem, standVanZorgvorm } from "./stand";
import { type Rij, vervang } from "./vervangen";

interface Overzicht<F extends Feit = Feit> {
  soort: Soort<F>;
  stand: (feit: F, op: string) => Stand;
}

const overzicht = <F extends Feit>(soort: Soort<F>, stand: Overzicht<F>["stand"]): Overzicht => ({ soort, stand }) as unknown as Overzicht;

/** The records of which there is an overview, by their types. */
export const OVERZICHTEN: Readonly<Record<string, Overzicht>> = {
  AgendaItem: overzicht(AgendaItem, standVanAgendaItem),
  Zorgvorm: overzicht(Zorgvorm, standVanZorgvorm),
};

/** A signal, as far as it makes a difference for where it is shown. */
interface Getoond {
  record_id: string;
  regel: string;
  ernst: string;
  van: string;
  tot: string | null;
}

/** Records after which what was read meanwhile is taken in. */
const OTHERS_EVERY = 20;

/** What is told of a time. */
type Waarde = Omit<Rij, "id" | "van" | "tot">;

/**
 * Tells the state of records of a type over all time anew, with the signals that are shown there.
 * @param graaf with all that can be told of them
 */
export async function houdBij(manager: EntityManager, type: string, ids: readonly string[], graaf: Graaf): Promise<void> {
  const { soort, stand } = OVERZICHTEN[type];
  const signalen: Getoond[] = await manager.query(
    `SELECT p.record_id, s.regel, s.ernst, s.van::text AS van, s.tot::text AS tot
     FROM signaal_plaats p JOIN signaal s ON s.id = p.signaal_id AND s.van = p.van
     WHERE p.type = $1 AND p.record_id = ANY ($2)`,
    [type, ids],
  );
  const byId = new Map<string, Getoond[]>();
  for (const signaal of signalen) byId.set(signaal.record_id, [...(byId.get(signaal.record_id) ?? []), signaal]);
  const rows: Rij[] = [];
  for (const [place, id] of ids.entries()) {
    if (place % OTHERS_EVERY === 0) await othersTurn();
    const eigen = byId.get(id) ?? [];
    const dagen = eigen.flatMap(({ van, tot }) => [van, ...(tot === null ? [] : [tot])]);
    const isThere = ({ van, tot }: Getoond, op: string): boolean => van <= op && (tot === null || op < tot);
    const tell = (feit: Feit, op: string) => rowOf(stand(feit, op), eigen.filter((each) => isThere(each, op)));
    const tijdvakken = samengevoegd(tijdvakkenOf(soort, id, graaf, tell, { dagen }), JSON.stringify);
    rows.push(...tijdvakken.map(({ van, tot, waarde }: Tijdvak<Waarde>): Rij => ({ id, van, tot: tot ?? "infinity", ...waarde })));
  }
  await vervang(manager, type, ids, rows);
}

function rowOf({ naam, kenmerken, aantalProjecten, laatsteDuiding, gebruik, kosten }: Stand, signalen: readonly Getoond[]): Waarde {
  const ofSignalen = signalen.flatMap(({ regel, ernst }) => [`regel:${regel}`, `ernst:${ernst}`]);
  return {
    naam,
    kenmerken: [...new Set([...kenmerken, ...ofSignalen, `signaal:${signalen.length > 0 ? "ja" : "nee"}`])].sort(),
    ernst: Math.max(0, ...signalen.map(({ ernst }) => ERNSTEN.indexOf(ernst as Ernst))),
    aantal_signalen: signalen.length,
    aantal_projecten: aantalProjecten,
    laatste_duiding: laatsteDuiding,
    gebruik,
    kosten,
  };
}
