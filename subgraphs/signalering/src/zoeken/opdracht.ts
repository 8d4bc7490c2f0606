import { type Vraag, vraagVan } from "@pakketgraaf/taal";
import { decodeCursor, encodeCursor, type List, once, type Page, byNumber, requireFirst, UserInputError } from "@pakketgraaf/subgraph";
import type { DataSource } from "typeorm";
import type { Toestand } from "../graaf/verbandsoorten";
import { KOLOMMEN, type Trap, trappenVan } from "./trappen";

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

  /** The best ones after the cursor: step by step, and no further than needed. */
  readonly page = once(async (): Promise<Page<Gevonden>> => {
    const { first } = this.gevraagd;
    const rows = this.trappen.length === 0 ? [] : await this.readPage(first + 1);
    return {
      hasNextPage: rows.length > first,
      edges: rows.slice(0, first).map(({ lengte, ...node }) => ({ cursor: cursorVan({ ...node, lengte }), node, ground: null })),
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

  private readPage(aantal: number): Promise<(Gevonden & { lengte: number })[]> {
    const { trappen, na, gevraagd: { types } } = this;
    const parameters: unknown[] = [aantal];
    const given = (value: unknown, type: string): string => `$${parameters.push(value)}::${type}`;
    const past = new Map(trappen.map((trap) => [trap, `${trap.kolom} @@ ${given(trap.vraag, "tsquery")}`]));
    const verder = na && `(lengte, type, id) > (${given(na.lengte, "int")}, ${given(na.type, "text")}, ${given(na.id, "text")})`;
    const vanType = types && `type = ANY (${given(types, "text[]")})`;
    const stappen = trappen.filter(({ nummer }) => !na || nummer >= na.trap);
    const ctes = stappen.map((trap, plaats) => {
      const eerder = trappen.slice(0, trappen.indexOf(trap));
      // Of the steps before it over the same words, the last has all that the others have.
      const alEerder = KOLOMMEN.flatMap((kolom) => eerder.findLast((each) => each.kolom === kolom) ?? []);
      const waar = [
        // Not even begun where the steps before it fill the page.
        `${["0", ...stappen.slice(0, plaats).map((_, each) => `(SELECT count(*) FROM trap_${each})`)].join(" + ")} < $1`,
        past.get(trap),
        ...alEerder.map((each) => `NOT ${past.get(each)}`),
        vanType,
        trap.nummer === na?.trap && verder,
      ];
      return `trap_${plaats} AS (
        SELECT ${trap.nummer} AS trap, type, id, lengte FROM zoekrecord WHERE ${waar.filter(Boolean).join(" AND ")}
        ORDER BY lengte, type, id LIMIT $1)`;
    });
    if (ctes.length === 0) return Promise.resolve([]);
    return this.dataSource.query(
      `WITH ${ctes.join(", ")}, gevonden AS (
         SELECT * FROM (${ctes.map((_, plaats) => `SELECT * FROM trap_${plaats}`).join(" UNION ALL ")}) t ORDER BY trap, lengte, type, id LIMIT $1
       )
       SELECT g.*, r.toestand FROM gevonden g JOIN bronrecord r USING (type, id) ORDER BY trap, lengte, type, id`,
      parameters,
    );
  }
}

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
