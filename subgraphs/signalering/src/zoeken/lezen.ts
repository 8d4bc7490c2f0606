import type { DataSource } from "typeorm";
import type { Plaats } from "./plaats";
import { groepenVan, KOLOMMEN, type Trap } from "./trappen";

/** What is read: of these steps, of these types or of all, after this place or from the begin. */
interface Leesvraag {
  trappen: readonly Trap[];
  types?: readonly string[];
  na?: Plaats;
}

/** Records at the begin of the list that are looked through, whatever is asked. */
const VOORAAN = 500;

/**
 * The first places of a list, a few steps at a time, and no further than needed. A word that many records have fills a page
 * from the first records in the order of the list; of a rarer one all are found through an index, and put in that order.
 * Which of the two, PostgreSQL guesses wrongly of words that it does not count: it is not asked.
 */
export async function leesPlaatsen(dataSource: DataSource, leesvraag: Leesvraag, aantal: number): Promise<Plaats[]> {
  const { trappen: alle, types, na } = leesvraag;
  const stappen = groepenVan(alle).filter((trappen) => !na || trappen.at(-1)!.nummer >= na.trap);
  const vooraan = stappen.length > 0 ? await leesVooraan(dataSource, leesvraag) : [];
  const gevonden: Plaats[] = [];
  for (const [place, trappen] of stappen.entries()) {
    const nodig = aantal - gevonden.length;
    // After a cursor, on its own step or, where that gives nothing here, on the first one after it.
    const verder = place === 0 && na && na.trap >= trappen[0].nummer ? na : undefined;
    const beste = verder?.trap ?? trappen[0].nummer;
    const eerste = vooraan.filter(({ trap }) => trap === beste);
    const isVooraan = eerste.length >= nodig && (!na || verder);
    const gelezen = isVooraan ? eerste.slice(0, nodig) : await leesTrappen(dataSource, alle, { trappen, types, na: verder }, nodig);
    gevonden.push(...gelezen);
    if (gevonden.length === aantal) break;
  }
  return gevonden;
}

/** What matches of the first records in the order of the list, or after the cursor. */
function leesVooraan(dataSource: DataSource, { trappen, types, na }: Leesvraag): Promise<Plaats[]> {
  const parameters = new Parameters();
  const verder = na ? `WHERE (lengte, type, id) > (${parameters.plaats(na)})` : "";
  return dataSource.query(
    `SELECT ${trapVan(trappen, parameters)} AS trap, type, id, lengte
     FROM (SELECT * FROM zoekrecord ${verder} ORDER BY lengte, type, id LIMIT ${VOORAAN}) z
     WHERE ${past(trappen.at(-1)!, parameters)} AND ${vanType(types, parameters)} ORDER BY lengte, type, id`,
    parameters.values,
  );
}

/** The first of what is on some of all steps: on some that are over the same words. */
function leesTrappen(
  dataSource: DataSource,
  alle: readonly Trap[],
  { trappen, types, na }: Leesvraag,
  aantal: number,
): Promise<Plaats[]> {
  const parameters = new Parameters();
  const eerder = alle.slice(0, alle.indexOf(trappen[0]));
  // Of the steps before these over the same words, the last has all that the others have.
  const alEerder = KOLOMMEN.flatMap((kolom) => eerder.findLast((trap) => trap.kolom === kolom) ?? []);
  const nietEerder = alEerder.map((trap) => `NOT ${past(trap, parameters)}`);
  const waar = [past(trappen.at(-1)!, parameters), ...nietEerder, vanType(types, parameters)];
  return dataSource.query(
    `SELECT * FROM (SELECT ${trapVan(trappen, parameters)} AS trap, type, id, lengte FROM zoekrecord WHERE ${waar.join(" AND ")}) z
     ${na ? `WHERE (trap, lengte, type, id) > (${parameters.add(na.trap, "int")}, ${parameters.plaats(na)})` : ""}
     ORDER BY trap, lengte, type, id LIMIT ${parameters.add(aantal, "int")}`,
    parameters.values,
  );
}

/** Values of a statement, as they are added to it. */
class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    return `$${this.values.push(value)}::${type}`;
  }

  /** Among those on the same step. */
  plaats({ lengte, type, id }: Plaats): string {
    return [this.add(lengte, "int"), this.add(type, "text"), this.add(id, "text")].join(", ");
  }
}

const past = ({ kolom, vraag }: Trap, parameters: Parameters): string => `${kolom} @@ ${parameters.add(vraag, "tsquery")}`;

/** SQL for the step that a row is on. */
const trapVan = (trappen: readonly Trap[], parameters: Parameters): string =>
  `CASE ${trappen.map((trap) => `WHEN ${past(trap, parameters)} THEN ${trap.nummer}`).join(" ")} END`;

const vanType = (types: readonly string[] | undefined, parameters: Parameters): string =>
  types ? `type = ANY (${parameters.add(types, "text[]")})` : "true";
