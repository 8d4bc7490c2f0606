import type { EntityManager } from "typeorm";
import { omBeurten } from "../bepalen/om-beurten";
import { samengevoegd, tijdvakkenOf } from "../bepalen/tijdlijn";
import { houdTrajectenBij } from "../doorlooptijd/bijhouden";
import { AgendaItem } from "../feiten/agenda-item";
import type { Feit, Soort } from "../feiten/feit";
import { Contractvoorwaarde } from "../feiten/contractvoorwaarde";
import { Kennislacune } from "../feiten/kennislacune";
import { Prestatie } from "../feiten/prestatie";
import { Zorgadvies } from "../feiten/zorgadvies";
import { Zorgvorm } from "../feiten/zorgvorm";
import type { Graaf, Sleutel } from "../graaf/graaf";
import { aanHetEinde } from "../graaf/lopen";
import { ITEMS_VAN_LACUNE, type Stap } from "../graaf/paden";
import { ernstigste } from "../regels/ernst";
import { standVanKennislacune } from "./lacune-stand";
import { type Stand, standVanAgendaItem, standVanZorgvorm } from "./stand";
import { standVanContractvoorwaarde, standVanPrestatie, standVanZorgadvies } from "./stand-bij-agenda";
import { type Rij, vervang } from "./vervangen";

interface Overzicht<F extends Feit = Feit> {
  soort: Soort<F>;
  /** Of a record its state on a day: null where it is not in it then. The same state may be the same object. */
  stand: (feit: F) => (op: string) => Stand | null;
  /** The ways to the records whose signals count for it, beside those that are shown at itself. */
  ook: readonly Stap[];
}

const overzicht = <F extends Feit>(soort: Soort<F>, stand: Overzicht<F>["stand"], ook: readonly Stap[] = []): Overzicht =>
  ({ soort, stand, ook }) as unknown as Overzicht;

/** The records of which there is an overview, by their types. */
export const OVERZICHTEN: Readonly<Record<string, Overzicht>> = {
  AgendaItem: overzicht(AgendaItem, standVanAgendaItem),
  Kennislacune: overzicht(Kennislacune, (lacune) => (op) => standVanKennislacune(lacune, op), ITEMS_VAN_LACUNE),
  Zorgvorm: overzicht(Zorgvorm, standVanZorgvorm),
  Prestatie: overzicht(Prestatie, standVanPrestatie),
  Contractvoorwaarde: overzicht(Contractvoorwaarde, standVanContractvoorwaarde),
  Zorgadvies: overzicht(Zorgadvies, standVanZorgadvies),
};

/** By type, the ways over which signals elsewhere count for the overview of a record. */
export const WEGEN_VAN_SIGNALEN: Readonly<Record<string, readonly Stap[]>> = Object.fromEntries(
  Object.entries(OVERZICHTEN).map(([type, { ook }]) => [type, ook]),
);

/** A signal, as far as it makes a difference for where it is shown. */
interface Getoond {
  /** For which overview it counts. */
  record_id: string;
  id: string;
  regel: string;
  ernst: string;
  van: string;
  tot: string | null;
}

/** What is told of a time. */
type Waarde = Omit<Rij, "id" | "van" | "tot">;

/**
 * Tells the state of records of a type over all time anew, with the signals that are shown there, and the steps of their care.
 * @param graaf with all that can be told of them
 */
export async function houdBij(manager: EntityManager, type: string, ids: readonly string[], graaf: Graaf): Promise<void> {
  const { soort, stand } = OVERZICHTEN[type];
  await houdTrajectenBij(manager, type, ids, graaf);
  const signalen = await getoondBij(manager, type, ids, graaf);
  const byId = new Map<string, Getoond[]>();
  for (const signaal of signalen) byId.set(signaal.record_id, [...(byId.get(signaal.record_id) ?? []), signaal]);
  const rows: Rij[] = [];
  for await (const id of omBeurten(ids)) {
    const eigen = byId.get(id) ?? [];
    const dagen = eigen.flatMap(({ van, tot }) => [van, ...(tot === null ? [] : [tot])]);
    const tijdvakken = samengevoegd(tijdvakkenOf(soort, id, graaf, (feit) => rowOn(stand(feit), eigen), { dagen }), JSON.stringify);
    for (const { van, tot, waarde } of tijdvakken) if (waarde) rows.push({ id, van, tot: tot ?? "infinity", ...waarde });
  }
  await vervang(manager, type, ids, rows);
}

/** The signals that count for the overviews of records, each once for each. */
function getoondBij(manager: EntityManager, type: string, ids: readonly string[], graaf: Graaf): Promise<Getoond[]> {
  const { ook } = OVERZICHTEN[type];
  const plaatsen = ids.flatMap((id): { id: string; bij: Sleutel }[] =>
    [{ type, id }, ...aanHetEinde(graaf, { type, id }, ook)].map((bij) => ({ id, bij })),
  );
  return manager.query(
    `SELECT DISTINCT k.id AS record_id, s.id, s.regel, s.ernst, s.van::text AS van, s.tot::text AS tot
     FROM unnest($1::text[], $2::text[], $3::text[]) AS k (id, bij_type, bij_id)
     JOIN signaal_plaats p ON p.type = k.bij_type AND p.record_id = k.bij_id
     JOIN signaal s ON s.id = p.signaal_id AND s.van = p.van`,
    [plaatsen.map(({ id }) => id), plaatsen.map(({ bij }) => bij.type), plaatsen.map(({ bij }) => bij.id)],
  );
}

/** What is told on a day. Of the same state and the same signals it is the same row. */
function rowOn(stand: (op: string) => Stand | null, signalen: readonly Getoond[]): (op: string) => Waarde | null {
  let last: { now: Stand; shown: readonly Getoond[]; row: Waarde } | undefined;
  return (op) => {
    const now = stand(op);
    if (!now) return null;
    const shown = signalen.filter(({ van, tot }) => van <= op && (tot === null || op < tot));
    if (last?.now !== now || !isSame(last.shown, shown)) last = { now, shown, row: rowOf(now, shown) };
    return last.row;
  };
}

const isSame = (some: readonly Getoond[], other: readonly Getoond[]): boolean =>
  some.length === other.length && some.every((each, place) => each === other[place]);

function rowOf({ naam, kenmerken, agendaplaats, ...maten }: Stand, signalen: readonly Getoond[]): Waarde {
  const { rang, ...plaats } = agendaplaats?.(signalen) ?? {};
  const ofSignalen = signalen.flatMap(({ regel, ernst }) => [`regel:${regel}`, `ernst:${ernst}`]);
  return {
    naam,
    kenmerken: [...new Set([...kenmerken, ...ofSignalen, `signaal:${signalen.length > 0 ? "ja" : "nee"}`])].sort(),
    ernst: ernstigste(signalen),
    aantal_signalen: signalen.length,
    aantal_projecten: maten.aantalProjecten ?? null,
    laatste_duiding: maten.laatsteDuiding ?? null,
    gebruik: maten.gebruik ?? null,
    kosten: maten.kosten ?? null,
    besparing_euro: maten.besparingEuro ?? null,
    besparing_zorguren: maten.besparingZorguren ?? null,
    aantal_agenda_items: maten.aantalAgendaItems ?? null,
    datum: maten.datum ?? null,
    rang: rang ?? null,
    agendaplaats: agendaplaats ? plaats : null,
  };
}
