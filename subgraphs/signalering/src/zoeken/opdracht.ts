import { type List, once, type Page, requireFirst, UserInputError } from "@pakketgraaf/subgraph";
import { type Vraag, vraagVan } from "@pakketgraaf/taal";
import type { DataSource } from "typeorm";
import { naamVan } from "../graaf/graaf";
import { readRecords } from "../graaf/lezen";
import type { Toestand } from "../graaf/verbandsoorten";
import { leesPlaatsen } from "./lezen";
import { cursorVan, type Plaats, plaatsVan } from "./plaats";
import { type Trap, trappenVan } from "./trappen";

/** A record that matches. */
export interface Gevonden extends Plaats {
  toestand: Toestand;
}

interface Gevraagd {
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
    const { gevraagd: { first, types }, trappen, na } = this;
    const plaatsen = await leesPlaatsen(this.dataSource, { trappen, types, na }, first + 1);
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
}

/** What a typed text asks: its last word may be unfinished. */
export const gevraagdDoor = (tekst: string): Vraag => vraagVan(tekst, { onaf: true });
