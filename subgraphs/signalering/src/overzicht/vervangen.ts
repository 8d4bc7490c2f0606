import { searchValuesOf } from "@pakketgraaf/subgraph";
import type { EntityManager } from "typeorm";
import { geefPlaatsen, jaarVan, neemPlaatsen, Omgezet } from "./bits";

/** A row of `overzicht`, by the names of its columns. */
export interface Rij {
  id: string;
  van: string;
  /** `infinity` where there is no end. */
  tot: string;
  naam: string;
  kenmerken: readonly string[];
  ernst: number;
  aantal_signalen: number;
  aantal_projecten: number | null;
  laatste_duiding: string | null;
  gebruik: number | null;
  kosten: string | null;
  besparing_euro: string | null;
  besparing_zorguren: string | null;
  aantal_agenda_items: number | null;
  datum: string | null;
  rang: number | null;
  agendaplaats: object | null;
}

interface Bewaard extends Rij {
  plaats: number;
}

const KOLOMMEN =
  "type, id, van, tot, naam, kenmerken, ernst, aantal_signalen, aantal_projecten, laatste_duiding, gebruik, kosten, "
  + "besparing_euro, besparing_zorguren, aantal_agenda_items, datum, rang, agendaplaats, plaats, search_vector, search_stamp";

/** Keeps rows in the place of what was kept of these records, with their bits. What stays as it was is not written. */
export async function vervang(manager: EntityManager, type: string, ids: readonly string[], rijen: readonly Rij[]): Promise<void> {
  const before: Bewaard[] = await manager.query(
    `SELECT id, van::text AS van, tot::text AS tot, naam, kenmerken, ernst, aantal_signalen, aantal_projecten,
       laatste_duiding::text AS laatste_duiding, gebruik::float8 AS gebruik, kosten::text AS kosten,
       besparing_euro::text AS besparing_euro, besparing_zorguren::text AS besparing_zorguren, aantal_agenda_items,
       datum::text AS datum, rang, agendaplaats, plaats
     FROM overzicht WHERE type = $1 AND id = ANY ($2)`,
    [type, ids],
  );
  const [kept, asked] = [new Set(before.map(asText)), new Set(rijen.map(asText))];
  const gone = before.filter((rij) => !asked.has(asText(rij)));
  const nieuw = rijen.filter((rij) => !kept.has(asText(rij)));
  const placed = await place(manager, type, gone, nieuw);
  const omgezet = new Omgezet();
  for (const rij of [...gone, ...placed]) omgezet.add(rij.plaats, rij);
  await omgezet.save(manager, type);
  if (gone.length > 0) {
    await manager.query(
      `DELETE FROM overzicht o USING unnest($2::text[], $3::date[]) AS k (id, van) WHERE o.type = $1 AND o.id = k.id AND o.van = k.van`,
      [type, gone.map(({ id }) => id), gone.map(({ van }) => van)],
    );
  }
  if (placed.length === 0) return;
  const termen = new Map<string, ReturnType<typeof searchValuesOf>>();
  // A record has the same name at all times, mostly.
  const termenOf = (naam: string) => {
    if (!termen.has(naam)) termen.set(naam, searchValuesOf([naam]));
    return termen.get(naam)!;
  };
  await manager.query(
    `INSERT INTO overzicht (${KOLOMMEN})
     SELECT ${KOLOMMEN} FROM json_to_recordset($1) AS r (type text, id text, van date, tot date, naam text, kenmerken text[], ernst smallint,
       aantal_signalen integer, aantal_projecten integer, laatste_duiding date, gebruik numeric, kosten numeric, besparing_euro numeric,
       besparing_zorguren numeric, aantal_agenda_items integer, datum date, rang integer, agendaplaats json, plaats integer, search_vector tsvector, search_stamp text)`,
    [JSON.stringify(placed.map((rij) => ({ type, ...rij, ...termenOf(rij.naam) })))],
  );
}

/** What makes two rows the same. */
function asText({ id, van, tot, naam, kenmerken, ...rij }: Rij): string {
  const aantallen = [rij.ernst, rij.aantal_signalen, rij.aantal_projecten, rij.aantal_agenda_items, rij.gebruik];
  const bedragen = [rij.kosten, rij.besparing_euro, rij.besparing_zorguren];
  const plaats = [rij.rang, rij.agendaplaats];
  const dagen = [rij.laatste_duiding, rij.datum];
  return JSON.stringify([id, van, tot, naam, kenmerken, ...aantallen, ...bedragen, ...plaats, ...dagen]);
}

/**
 * Gives new rows the places of those that go, as far as these end in the same year: those of the same record first, as most of
 * their bits stay as they are.
 */
async function place(manager: EntityManager, type: string, gone: readonly Bewaard[], nieuw: readonly Rij[]): Promise<Bewaard[]> {
  const vrij = new Set(gone);
  const places = new Map<Rij, number>();
  for (const like of [ofRecord, ofJaar]) {
    const byName = new Map<string, Bewaard[]>();
    for (const rij of vrij) byName.set(like(rij), [...(byName.get(like(rij)) ?? []), rij]);
    for (const rij of nieuw) {
      const taken = places.has(rij) ? undefined : byName.get(like(rij))?.pop();
      if (!taken) continue;
      places.set(rij, taken.plaats);
      vrij.delete(taken);
    }
  }
  const without = new Map<number, number>();
  for (const rij of nieuw) if (!places.has(rij)) without.set(jaarVan(rij), (without.get(jaarVan(rij)) ?? 0) + 1);
  const more = without.size > 0 ? await neemPlaatsen(manager, type, without) : new Map<number, number[]>();
  const left = [...vrij].map((rij) => ({ jaar: jaarVan(rij), plaats: rij.plaats }));
  if (left.length > 0) await geefPlaatsen(manager, type, left);
  return nieuw.map((rij) => ({ ...rij, plaats: places.get(rij) ?? more.get(jaarVan(rij))!.pop()! }));
}

const ofJaar = (rij: Rij): string => String(jaarVan(rij));
const ofRecord = (rij: Rij): string => `${ofJaar(rij)} ${rij.id}`;
