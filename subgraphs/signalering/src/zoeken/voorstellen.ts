import { MAX_ZOEK } from "@pakketgraaf/begrippen";
import { isWord } from "@pakketgraaf/subgraph";
import { type Vraag, type Vraagdeel, woordenVan } from "@pakketgraaf/taal";
import type { DataSource } from "typeorm";
import { titelVan } from "../zoekindex/zoekvelden";
import { type Aantal, type Gevonden, gevraagdDoor, Zoekopdracht } from "./opdracht";
import { tsqueryVan } from "./trappen";

/** What may be searched for by who typed so far. */
export interface Voorstel {
  tekst: string;
  /** Of which types records are certain to be found, and how many at least. */
  aantallen: readonly Aantal[];
  /** Of a title: the first record that is called so. */
  record: Gevonden | null;
}

/** Hits in which completions of a word are looked for, beside other words. */
const BEKEKEN = 50;

/**
 * Completions of the last word, with what was typed before it, then titles of what is found by what was typed: whatever finds
 * something has one of the two.
 */
export async function voorstellenBij(dataSource: DataSource, tekst: string, first: number): Promise<Voorstel[]> {
  const opdracht = new Zoekopdracht(dataSource, { vraag: gevraagdDoor(tekst), first: BEKEKEN });
  const { edges } = await opdracht.page();
  const treffers = edges.map(({ node }) => node);
  const titels = titelsVan(treffers.slice(0, first));
  const woorden = await aanvullingen(dataSource, tekst, treffers, first);
  const ruimte = Math.max(Math.ceil(first / 2), first - titels.length);
  const gekozen = [...woorden.slice(0, ruimte), ...titels].filter((voorstel) => voorstel.tekst.length <= MAX_ZOEK);
  const perTekst = new Map<string, Voorstel>();
  for (const voorstel of gekozen) {
    const sleutel = voorstel.tekst.toLowerCase();
    // Of a title that is a completion too, all that it finds is counted, and not only what is called so.
    const { aantallen } = perTekst.get(sleutel) ?? voorstel;
    perTekst.set(sleutel, { ...voorstel, aantallen });
  }
  return [...perTekst.values()].slice(0, first);
}

/** The commonest words that begin as the last one; beside other words, of the best hits. None after a space. */
async function aanvullingen(
  dataSource: DataSource,
  tekst: string,
  treffers: readonly Gevonden[],
  first: number,
): Promise<Voorstel[]> {
  const woorden = woordenVan(tekst).filter(({ geheel }) => !geheel);
  const laatste = woorden.at(-1);
  if (!laatste || laatste.einde !== tekst.length) return [];
  // Of a code the whole is asked, of which the last word is the end.
  const begin = gevraagdDoor(tekst).delen.at(-1)!.woorden.at(-1)!.woord;
  const aangevuld = (woord: string): string => tekst.slice(0, laatste.begin) + woord.slice(begin.length - laatste.woord.length);
  const gevonden =
    woorden.length === 1
      ? await inAlles(dataSource, begin, first)
      : await inTreffers(dataSource, treffers, await metBegin(dataSource, treffers, begin, aangevuld, first * MEER), first);
  return gevonden.map(({ woord, aantallen }) => ({ tekst: aangevuld(woord), aantallen, record: null }));
}

interface Woordaantal {
  woord: string;
  aantallen: Aantal[];
}

/** SQL: the commonest words of `w`, with how many records of each type have them. @param first of how many */
const commonest = (first: string): string =>
  `SELECT woord, json_agg(json_build_object('type', type, 'aantal', aantal) ORDER BY aantal DESC, type) AS aantallen
   FROM w GROUP BY woord ORDER BY sum(aantal) DESC, woord LIMIT ${first}`;

const inAlles = (dataSource: DataSource, begin: string, first: number): Promise<Woordaantal[]> =>
  dataSource.query(
    `WITH w AS (SELECT woord, type, aantal FROM zoekwoord WHERE woord >= $1 AND woord < $1 || U&'\\+10FFFF') ${commonest("$2")}`,
    [begin, first],
  );

/** How many times as many words are looked at as are asked for: hits by another name have words that find nothing here. */
const MEER = 2;

/** SQL: `treffers`, read by their keys before anything is asked of them: an index would find what else matches too. */
const TREFFERS = `treffers AS MATERIALIZED (
  SELECT type, termen FROM unnest($1::text[], $2::text[]) AS k (type, id) JOIN zoekrecord USING (type, id)
)`;
const sleutelsVan = (treffers: readonly Gevonden[]): unknown[] => [treffers.map(({ type }) => type), treffers.map(({ id }) => id)];

/** A word, and what is asked by the text that it completes. */
interface Aanvulling {
  woord: string;
  vraag: Vraag;
}

/** The commonest words of hits that begin so. */
async function metBegin(
  dataSource: DataSource,
  treffers: readonly Gevonden[],
  begin: string,
  aangevuld: (woord: string) => string,
  first: number,
): Promise<Aanvulling[]> {
  const rows: { woord: string }[] = await dataSource.query(
    `WITH ${TREFFERS} SELECT woord FROM treffers CROSS JOIN LATERAL unnest(tsvector_to_array(termen)) AS woord
     WHERE starts_with(woord, $3) AND ${isWord("woord")} GROUP BY woord ORDER BY count(*) DESC, woord LIMIT $4`,
    [...sleutelsVan(treffers), begin, first],
  );
  return rows.map(({ woord }) => ({ woord, vraag: gevraagdDoor(aangevuld(woord)) }));
}

/** Those of the words that hits have that are found by the completed text too: by what was typed they may be by another name. */
async function inTreffers(
  dataSource: DataSource,
  treffers: readonly Gevonden[],
  aanvullingen: readonly Aanvulling[],
  first: number,
): Promise<Woordaantal[]> {
  const vragen = aanvullingen.map(({ woord, vraag: { delen } }) => tsqueryVan({ delen: [zoGeschreven(woord), ...delen] }));
  return dataSource.query(
    `WITH ${TREFFERS}, w AS (
       SELECT woord, type, count(*)::int AS aantal FROM treffers
       JOIN unnest($3::text[], $4::tsquery[]) AS a (woord, vraag) ON termen @@ vraag GROUP BY woord, type
     ) ${commonest("$5")}`,
    [...sleutelsVan(treffers), aanvullingen.map(({ woord }) => woord), vragen, first],
  );
}

const zoGeschreven = (woord: string): Vraagdeel => ({
  woorden: [{ woord, keuzes: [{ term: woord, begin: false, wijze: "woord" }] }],
  synoniemen: [],
});

/** UTF-16 units of a title that is offered: of a longer one the begin, which finds it too. */
const LONGEST = 100;

const kort = (titel: string): string =>
  titel.length <= LONGEST ? titel : titel.slice(0, titel.lastIndexOf(" ", LONGEST) + 1 || LONGEST).trimEnd();

/** What records are called, each title once, as the first of those has it that differ in capitals only. */
function titelsVan(records: readonly Gevonden[]): Voorstel[] {
  const perTitel = new Map<string, { tekst: string; zoGenoemd: Gevonden[] }>();
  for (const record of records) {
    const titel = titelVan(record.type, record.toestand);
    if (titel === null) continue;
    const tekst = kort(titel);
    const sleutel = tekst.toLowerCase();
    if (!perTitel.has(sleutel)) perTitel.set(sleutel, { tekst, zoGenoemd: [] });
    perTitel.get(sleutel)!.zoGenoemd.push(record);
  }
  return [...perTitel.values()].map(({ tekst, zoGenoemd }) => ({ tekst, aantallen: perType(zoGenoemd), record: zoGenoemd[0] }));
}

/** The most first, then by type. */
function perType(records: readonly Gevonden[]): Aantal[] {
  const types = [...new Set(records.map(({ type }) => type))].sort();
  const aantallen = types.map((type) => ({ type, aantal: records.filter((each) => each.type === type).length }));
  return aantallen.sort((een, ander) => ander.aantal - een.aantal);
}
