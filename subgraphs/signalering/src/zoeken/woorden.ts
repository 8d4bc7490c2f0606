import { type Vraag, type Woordenschat, woordenschat, woordenVan } from "@pakketgraaf/taal";
import type { DataSource } from "typeorm";
import { tsqueryVan } from "./trappen";

/** Texts that are offered instead of one with words that nothing has. */
const MEEST = 3;

/**
 * What may be meant by a text with words that no record has: the same text with the nearest words that there are. None when each
 * word has records, or one has no word near it.
 */
export async function bedoeldeU(dataSource: DataSource, tekst: string, vraag: Vraag): Promise<string[]> {
  const onbekend = await zonderTreffers(dataSource, vraag);
  if (onbekend.size === 0) return [];
  const bekend = await woordenVanIndex(dataSource);
  const stukken = woordenVan(tekst).filter(({ woord }) => onbekend.has(woord));
  const keuzes = stukken.map(({ begin, einde, woord }) => ({
    begin,
    einde,
    woorden: bekend.bedoeldeU(woord, MEEST).map((each) => each.woord),
  }));
  if (keuzes.length === 0 || keuzes.some(({ woorden }) => woorden.length === 0)) return [];
  const teksten = Array.from({ length: MEEST }, (_, nth) =>
    keuzes.reduceRight(
      (heel, { begin, einde, woorden }) => heel.slice(0, begin) + (woorden[nth] ?? woorden[0]) + heel.slice(einde),
      tekst,
    ),
  );
  return [...new Set(teksten)];
}

/** The words of a question that no record has, in whatever way. */
async function zonderTreffers(dataSource: DataSource, { delen }: Vraag): Promise<Set<string>> {
  const gevraagd = delen.flatMap(({ woorden, synoniemen }) =>
    woorden.map((woord) => ({ woord: woord.woord, vraag: tsqueryVan({ delen: [{ woorden: [woord], synoniemen }] }) })),
  );
  if (gevraagd.length === 0) return new Set();
  // One by one: of a query that is no constant PostgreSQL takes it that many records match.
  const each = gevraagd.map(
    (_, place) => `SELECT ${place} AS place WHERE NOT EXISTS (SELECT FROM zoekrecord WHERE termen @@ $${place + 1}::tsquery)`,
  );
  const rows: { place: number }[] = await dataSource.query(each.join(" UNION ALL "), gevraagd.map(({ vraag }) => vraag));
  return new Set(rows.map(({ place }) => gevraagd[place].woord));
}

interface Gelezen {
  /** Until where the feeds were read. */
  tot: string;
  /** In milliseconds. */
  sinds: number;
  woorden: Promise<Woordenschat>;
}

/** By database: whoever asks, the words are the same. */
const gelezen = new Map<string, Gelezen>();
/** Milliseconds for which the words are not read again, while records change all the time. */
const MINSTENS = 2000;

/** All words of the index, as they were a moment ago. */
async function woordenVanIndex(dataSource: DataSource): Promise<Woordenschat> {
  const { host, pathname } = new URL((dataSource.options as { url: string }).url);
  const database = host + pathname;
  const eerder = gelezen.get(database);
  if (eerder && Date.now() - eerder.sinds < MINSTENS) return eerder.woorden;
  const [{ tot }]: { tot: string }[] = await dataSource.query(
    `SELECT coalesce(json_agg(v ORDER BY bron), '[]')::text AS tot FROM (SELECT bron, ronde, herbouwt, cursor FROM volgstand) v`,
  );
  if (eerder?.tot === tot) return eerder.woorden;
  const woorden = lees(dataSource);
  gelezen.set(database, { tot, sinds: Date.now(), woorden });
  woorden.catch(() => gelezen.delete(database));
  return woorden;
}

async function lees(dataSource: DataSource): Promise<Woordenschat> {
  const rows: { woord: string; aantal: number }[] = await dataSource.query(
    `SELECT woord, sum(aantal)::int AS aantal FROM zoekwoord GROUP BY woord`,
  );
  return woordenschat(rows.map(({ woord, aantal }) => [woord, aantal] as const));
}
