import type { DataSource } from "typeorm";
import { gewichtVan } from "./gewicht";
import type { Gewicht } from "./overeenkomsten";

/** The term that every record has. */
const ALLE = "";

/** How many records of two types have terms: read as far as it is asked for. */
export class Telling {
  private readonly perType: ReadonlyMap<string, Map<string, number>>;

  constructor(
    private readonly dataSource: DataSource,
    private readonly types: readonly [string, string],
  ) {
    this.perType = new Map(types.map((type) => [type, new Map()]));
  }

  async read(termen: readonly string[]): Promise<void> {
    const rows: { type: string; term: string; aantal: number }[] = await this.dataSource.query(
      `SELECT type, term, aantal FROM suggestieterm WHERE type = ANY ($1) AND term = ANY ($2)`,
      [this.types, [...new Set([ALLE, ...termen])]],
    );
    for (const { type, term, aantal } of rows) this.perType.get(type)!.set(term, aantal);
  }

  aantal(type: string): number {
    return this.met(type, ALLE);
  }

  met(type: string, term: string): number {
    return this.perType.get(type)!.get(term) ?? 0;
  }

  /** How much a word counts among the records of both. */
  gewicht(): Gewicht {
    const [een, ander] = this.types;
    return gewichtVan(this.aantal(een) + this.aantal(ander), (term) => this.met(een, term) + this.met(ander, term));
  }
}
