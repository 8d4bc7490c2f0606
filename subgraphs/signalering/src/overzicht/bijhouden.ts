import type { EntityManager } from "typeorm";
import { samengevoegd, tijdvakkenOf, type Tijdvak } from "../bepalen/tijdlijn";
import { houdTrajectenBij } from "../doorlooptijd/bijhouden";
import { AgendaItem } from "../feiten/agenda-item";
import type { Feit, Soort } from "../feiten/feit";
import { Contractvoorwaarde } from "../feiten/contractvoorwaarde";
import { Prestatie } from "../feiten/prestatie";
import { Zorgadvies } from "../feiten/zorgadvies";
import { Zorgvorm } from "../feiten/zorgvorm";
import { readGraaf } from "../graaf/lezen";
import { ERNSTEN, type Ernst } from "../regels/regel";
import { type Stand, standVanAgendaItem, standVanZorgvorm } from "./stand";
import { standVanContractvoorwaarde, standVanPrestatie, standVanZorgadvies } from "./stand-bij-agenda";

interface Overzicht<F extends Feit = Feit> {
  soort: Soort<F>;
  stand: (feit: F, op: string) => Stand;
}

const overzicht = <F extends Feit>(soort: Soort<F>, stand: Overzicht<F>["stand"]): Overzicht => ({ soort, stand }) as unknown as Overzicht;

/** The records of which there is an overview, by their types. */
export const OVERZICHTEN: Readonly<Record<string, Overzicht>> = {
  AgendaItem: overzicht(AgendaItem, standVanAgendaItem),
  Zorgvorm: overzicht(Zorgvorm, standVanZorgvorm),
  Prestatie: overzicht(Prestatie, standVanPrestatie),
  Contractvoorwaarde: overzicht(Contractvoorwaarde, standVanContractvoorwaarde),
  Zorgadvies: overzicht(Zorgadvies, standVanZorgadvies),
};

const KOLOMMEN =
  "type, id, van, tot, naam, kenmerken, ernst, aantal_signalen, aantal_projecten, laatste_duiding, gebruik, kosten, "
  + "besparing_euro, besparing_zorguren, aantal_agenda_items, datum";

/** A signal, as far as it makes a difference for where it is shown. */
interface Getoond {
  record_id: string;
  regel: string;
  ernst: string;
  van: string;
  tot: string | null;
}


/** Tells the state of records of a type over all time anew, with the signals that are shown there, and the steps of their care. */
export async function houdBij(manager: EntityManager, type: string, ids: readonly string[]): Promise<void> {
  const { soort, stand } = OVERZICHTEN[type];
  const graaf = await readGraaf(manager, type, ids);
  await houdTrajectenBij(manager, type, ids, graaf);
  const signalen: Getoond[] = await manager.query(
    `SELECT p.record_id, s.regel, s.ernst, s.van::text AS van, s.tot::text AS tot
     FROM signaal_plaats p JOIN signaal s ON s.id = p.signaal_id AND s.van = p.van
     WHERE p.type = $1 AND p.record_id = ANY ($2)`,
    [type, ids],
  );
  const rows = ids.flatMap((id) => {
    const eigen = signalen.filter(({ record_id }) => record_id === id);
    const dagen = eigen.flatMap(({ van, tot }) => [van, ...(tot === null ? [] : [tot])]);
    const isThere = ({ van, tot }: Getoond, op: string): boolean => van <= op && (tot === null || op < tot);
    const tell = (feit: Feit, op: string) => rowOf(stand(feit, op), eigen.filter((each) => isThere(each, op)));
    const tijdvakken = samengevoegd(tijdvakkenOf(soort, id, graaf, tell, { dagen }), JSON.stringify);
    return tijdvakken.map(({ van, tot, waarde }: Tijdvak<object>) => ({ type, id, van, tot: tot ?? "infinity", ...waarde }));
  });
  await manager.query(`DELETE FROM overzicht WHERE type = $1 AND id = ANY ($2)`, [type, ids]);
  if (rows.length === 0) return;
  await manager.query(
    `INSERT INTO overzicht (${KOLOMMEN})
     SELECT ${KOLOMMEN} FROM jsonb_to_recordset($1) AS r (type text, id text, van date, tot date, naam text, kenmerken text[], ernst smallint,
       aantal_signalen integer, aantal_projecten integer, laatste_duiding date, gebruik numeric, kosten numeric,
       besparing_euro numeric, besparing_zorguren numeric, aantal_agenda_items integer, datum date)`,
    [JSON.stringify(rows)],
  );
}

function rowOf({ naam, kenmerken, ...maten }: Stand, signalen: readonly Getoond[]): object {
  const ofSignalen = signalen.flatMap(({ regel, ernst }) => [`regel:${regel}`, `ernst:${ernst}`]);
  return {
    naam,
    kenmerken: [...new Set([...kenmerken, ...ofSignalen, `signaal:${signalen.length > 0 ? "ja" : "nee"}`])].sort(),
    ernst: Math.max(0, ...signalen.map(({ ernst }) => ERNSTEN.indexOf(ernst as Ernst))),
    aantal_signalen: signalen.length,
    aantal_projecten: maten.aantalProjecten,
    laatste_duiding: maten.laatsteDuiding,
    gebruik: maten.gebruik,
    kosten: maten.kosten,
    besparing_euro: maten.besparingEuro,
    besparing_zorguren: maten.besparingZorguren,
    aantal_agenda_items: maten.aantalAgendaItems,
    datum: maten.datum,
  };
}
