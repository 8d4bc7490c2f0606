import { type Vraag, vraagVan } from "@pakketgraaf/taal";
import { decodeCursor, encodeCursor, type List, once, type Page, byNumber, requireFirst, UserInputError } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import { naamVan } from "../graaf/graaf";
import { readRecords } from "../graaf/lezen";
import type { Toestand } from "../graaf/verbandsoorten";
import { groepenVan, KOLOMMEN, type Trap, trappenVan } from "./trappen";

/** A record that matches. */
export interface Gevonden {
  type: string;
  id: string;
  /** The step of the rank that it is on. */
  trap: number;
  toestand: Toestand;
}

export interface Gevraagd {
  vraag: Vraag;
  /** Only records of these types; all, if absent. */
  types?: readonly string[];
  first: number;
  after?: string | null;
}

/** How many records of a type match. */
export interface Aantal {
  type: string;
  aantal: number;
}

/** A search through the records of all parties; nothing is read before it is asked for. */
export class Zoekopdracht implements List<Gevonden> {
  readonly startsAfterCursor: boolean;
  private readonly trappen: readonly Trap[];
  private readonly na: Plaats | undefined;

  /** @throws UserInputError naming `first` or `after` */
  constructor(
    private readonly dataSource: DataSource,
    readonly gevraagd: Gevraagd,
  ) {
    const { vraag, first, after } = gevraagd;
    requireFirst(first);
    if (after === "") throw new UserInputError("after", "must be a cursor, or be left out");
    this.na = after ? plaatsVan(after) : undefined;
    this.trappen = trappenVan(vraag);
    this.startsAfterCursor = this.na !== undefined;
  }

  /** The best ones after the cursor. */
  readonly page = once(async (): Promise<Page<Gevonden>> => {
    const { first } = this.gevraagd;
    const plaatsen = await this.readPlaatsen(first + 1);
    const opBladzijde = plaatsen.slice(0, first);
    const records = await readRecords(this.dataSource.manager, opBladzijde);
    const toestanden = new Map(records.map(({ toestand, ...sleutel }) => [naamVan(sleutel), toestand]));
    return {
      hasNextPage: plaatsen.length > first,
      edges: opBladzijde.flatMap((plaats) => {
        const toestand = toestanden.get(naamVan(plaats));
        // Gone since the places were read.
        return toestand ? [{ cursor: cursorVan(plaats), node: { ...plaats, toestand }, ground: null }] : [];
      }),
    };
  });

  /** Of each type how many match, whichever types are asked for: the most first, then by type. */
  readonly perType = once(async (): Promise<Aantal[]> => {
    const alles = this.trappen.at(-1);
    if (!alles) return [];
    return this.dataSource.query(
      `SELECT type, count(*)::int AS aantal FROM zoekrecord WHERE termen @@ $1::tsquery GROUP BY type ORDER BY aantal DESC, type`,
      [alles.vraag],
    );
  });

  async total(): Promise<number> {
    const { types } = this.gevraagd;
    const aantallen = await this.perType();
    return aantallen.filter(({ type }) => types?.includes(type) ?? true).reduce((sum, { aantal }) => sum + aantal, 0);
  }

  /**
   * A few steps at a time, and no further than needed. A word that many records have fills a page from the first records in
   * the order of the list; of a rarer one all are found through an index, and put in that order. Which of the two, PostgreSQL
   * guesses wrongly of words that it does not count: it is not asked.
   */
  private async readPlaatsen(aantal: number): Promise<Plaats[]> {
    const { na } = this;
    const stappen = groepenVan(this.trappen).filter((trappen) => !na || trappen.at(-1)!.nummer >= na.trap);
    const vooraan = stappen.length > 0 ? await this.readVooraan() : [];
    const gevonden: Plaats[] = [];
    for (const [place, trappen] of stappen.entries()) {
      const nodig = aantal - gevonden.length;
      // After a cursor, on its step or the first one after it.
      const verder = place === 0 && na && na.trap >= trappen[0].nummer ? na : undefined;
      const beste = verder?.trap ?? trappen[0].nummer;
      const eerste = vooraan.filter(({ trap }) => trap === beste);
      const isVooraan = eerste.length >= nodig && (!na || verder);
      gevonden.push(...(isVooraan ? eerste.slice(0, nodig) : await this.readTrappen(trappen, nodig, verder)));
      if (gevonden.length === aantal) break;
    }
    return gevonden;
  }

  /** What matches of the first records in the order of the list, or after the cursor. */
  private readVooraan(): Promise<Plaats[]> {
    const { trappen, na, gevraagd: { types } } = this;
    const parameters = new Parameters();
    const verder = na ? `WHERE (lengte, type, id) > ${parameters.row(na)}` : "";
    const trap = trapVan(trappen, parameters);
    const waar = [past(trappen.at(-1)!, parameters), ...(types ? [`type = ANY (${parameters.add(types, "text[]")})`] : [])];
    return this.dataSource.query(
      `SELECT ${trap} AS trap, type, id, lengte
       FROM (SELECT * FROM zoekrecord ${verder} ORDER BY lengte, type, id LIMIT ${VOORAAN}) z
       WHERE ${waar.join(" AND ")} ORDER BY lengte, type, id`,
      parameters.values,
    );
  }

  /** The first of what is on these steps, all over the same words. */
  private readTrappen(trappen: readonly Trap[], aantal: number, na: Plaats | undefined): Promise<Plaats[]> {
    const { types } = this.gevraagd;
    const parameters = new Parameters();
    const eerder = this.trappen.slice(0, this.trappen.indexOf(trappen[0]));
    // Of the steps before these over the same words, the last has all that the others have.
    const alEerder = KOLOMMEN.flatMap((kolom) => eerder.findLast((trap) => trap.kolom === kolom) ?? []);
    const waar = [
      past(trappen.at(-1)!, parameters),
      ...alEerder.map((trap) => `NOT ${past(trap, parameters)}`),
      ...(types ? [`type = ANY (${parameters.add(types, "text[]")})`] : []),
    ];
    return this.dataSource.query(
      `SELECT * FROM (SELECT ${trapVan(trappen, parameters)} AS trap, type, id, lengte FROM zoekrecord WHERE ${waar.join(" AND ")}) z
       ${na ? `WHERE (trap, lengte, type, id) > (${parameters.add(na.trap, "int")}, ${parameters.row(na).slice(1)}` : ""}
       ORDER BY trap, lengte, type, id LIMIT ${parameters.add(aantal, "int")}`,
      parameters.values,
    );
  }
}

/** Records at the begin of the list that are looked through, whatever is asked. */
const VOORAAN = 500;

/** Values of a statement, as they are added to it. */
class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown, type: string): string {
    return `$${this.values.push(value)}::${type}`;
  }

  /** A place among those of a step. */
  row({ lengte, type, id }: Plaats): string {
    return `(${this.add(lengte, "int")}, ${this.add(type, "text")}, ${this.add(id, "text")})`;
  }
}

const past = ({ kolom, vraag }: Trap, parameters: Parameters): string => `${kolom} @@ ${parameters.add(vraag, "tsquery")}`;

/** SQL for the step that a row is on. */
const trapVan = (trappen: readonly Trap[], parameters: Parameters): string =>
  `CASE ${trappen.map((trap) => `WHEN ${past(trap, parameters)} THEN ${trap.nummer}`).join(" ")} END`;

interface Plaats {
  trap: number;
  lengte: number;
  type: string;
  id: string;
}

/** Titles are shorter. */
const LANGSTE = 1_000_000;
const NAME = "ZOEKALLES";
const ORDER = byNumber("", "ASC");

const cursorVan = ({ trap, lengte, type, id }: Plaats): string =>
  encodeCursor(NAME, { key: String(trap * LANGSTE + lengte), id: `${type} ${id}` });

/** @throws UserInputError naming `after` */
function plaatsVan(after: string): Plaats {
  const { key, id } = decodeCursor(after, NAME, ORDER);
  const nummer = Math.min(Math.max(Math.trunc(Number(key)), 0), Number.MAX_SAFE_INTEGER);
  const [type, ...rest] = id.split(" ");
  return { trap: Math.floor(nummer / LANGSTE), lengte: nummer % LANGSTE, type, id: rest.join(" ") };
}

/** What a typed text asks: its last word may be unfinished. */
export const gevraagdDoor = (tekst: string): Vraag => vraagVan(tekst, { onaf: true });
