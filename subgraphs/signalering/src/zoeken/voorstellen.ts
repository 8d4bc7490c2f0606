import { type Vraag, woordenVan } from "@pakketgraaf/taal";
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

/** Records, best first, in which completions of a word are looked for beside other words. */
const BEKEKEN = 200;

/**
 * Completions of the last word, with what was typed before it, then titles of what is found by what was typed: whatever finds
 * something has one of the two.
 */
export async function voorstellenBij(dataSource: DataSource, tekst: string, first: number): Promise<Voorstel[]> {
  const opdracht = new Zoekopdracht(dataSource, { vraag: gevraagdDoor(tekst), first });
  const [woorden, { edges }] = await Promise.all([aanvullingen(dataSource, tekst, first), opdracht.page()]);
  const titels = titelsVan(edges.map(({ node }) => node));
  const ruimte = Math.max(Math.ceil(first / 2), first - titels.length);
  const gekozen = [...woorden.slice(0, ruimte), ...titels];
  return [...new Map(gekozen.map((voorstel) => [voorstel.tekst.toLowerCase(), voorstel])).values()].slice(0, first);
}

interface Woordaantal {
  woord: string;
  aantallen: Aantal[];
}

/** The commonest words that begin as the last one, that stand together with the others. None after a space. */
async function aanvullingen(dataSource: DataSource, tekst: string, first: number): Promise<Voorstel[]> {
  const woorden = woordenVan(tekst).filter(({ geheel }) => !geheel);
  const laatste = woorden.at(-1);
  if (!laatste || laatste.einde !== tekst.length) return [];
  const voor = tekst.slice(0, laatste.begin);
  const vraag = gevraagdDoor(voor);
  const gevonden = vraag.delen.length === 0 ? await alle(dataSource, laatste.woord, first) : await naast(dataSource, vraag, laatste.woord, first);
  return gevonden.map(({ woord, aantallen }) => ({ tekst: voor + woord, aantallen, record: null }));
}

/** SQL: the words of `w` with how many records of each type have them, the commonest first. */
const COMMONEST = `
  SELECT woord, json_agg(json_build_object('type', type, 'aantal', aantal) ORDER BY aantal DESC, type) AS aantallen
  FROM w GROUP BY woord ORDER BY sum(aantal) DESC, woord LIMIT $2`;

const alle = (dataSource: DataSource, begin: string, first: number): Promise<Woordaantal[]> =>
  dataSource.query(`WITH w AS (SELECT woord, type, aantal FROM zoekwoord WHERE woord >= $1 AND woord < $1 || U&'\\+10FFFF') ${COMMONEST}`, [
    begin,
    first,
  ]);

const naast = (dataSource: DataSource, vraag: Vraag, begin: string, first: number): Promise<Woordaantal[]> =>
  dataSource.query(
    `WITH bekeken AS (
       SELECT type, termen FROM zoekrecord WHERE termen @@ $3::tsquery AND termen @@ $4::tsquery ORDER BY lengte, type, id LIMIT ${BEKEKEN}
     ), w AS (
       SELECT woord, type, count(*)::int AS aantal FROM bekeken CROSS JOIN LATERAL unnest(tsvector_to_array(termen)) AS woord
       WHERE starts_with(woord, $1) GROUP BY woord, type
     ) ${COMMONEST}`,
    [begin, first, tsqueryVan(vraag), `'${begin}':*`],
  );

/** What records are called, each title once. */
function titelsVan(records: readonly Gevonden[]): Voorstel[] {
  const perTitel = new Map<string, Gevonden[]>();
  for (const record of records) {
    const titel = titelVan(record.type, record.toestand);
    if (titel !== null) perTitel.set(titel, [...(perTitel.get(titel) ?? []), record]);
  }
  return [...perTitel].map(([tekst, zoGenoemd]) => ({ tekst, aantallen: perType(zoGenoemd), record: zoGenoemd[0] }));
}

function perType(records: readonly Gevonden[]): Aantal[] {
  const types = [...new Set(records.map(({ type }) => type))];
  return types.map((type) => ({ type, aantal: records.filter((each) => each.type === type).length }));
}
