import type { Tie } from "@pakketgraaf/subgraph";
import { Directive, Field, ID, InputType, ObjectType, type ClassType } from "type-graphql";
import { Column } from "typeorm";
import { Bron } from "./bron";
import { BronInput } from "./bron-input";
import { Grondslag } from "./grondslag";

/** What every link tells of itself: on what it rests, why, and where that is written. */
export interface Verantwoording {
  grondslag: Grondslag;
  /** Null where it was not recorded. */
  onderbouwing: string | null;
  /** Null where there is none; never so for a link on grounds BRON. */
  bron: Bron | null;
}

/** The columns of a link's row that tell it. */
export abstract class Koppelrij implements Verantwoording {
  @Column("text")
  grondslag: Grondslag;

  @Column("text", { nullable: true })
  onderbouwing: string | null;

  @Column("jsonb", { nullable: true })
  bron: Bron | null;
}

/** For `linkWithGrounds`, of a table of such rows. */
export const VERANTWOORD = { tells: { onderbouwing: "l.onderbouwing", bron: "l.bron" } } as const;

/** For a record's `parts`, of a table of such rows. */
export const VERANTWOORDING_OF_ROW = { grondslag: "grondslag", onderbouwing: "onderbouwing", bron: "bron" };

/** The definitions of these columns, for migrations: to a table that has `grondslag`. */
export const VERANTWOORDING_COLUMNS = { onderbouwing: `text COLLATE "nl-x-icu"`, bron: "jsonb" };

/** The input with what a user tells of a link that it makes. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what TypeScript asks of the constructor of a mixin's base
export function verantwoordInput<B extends abstract new (...args: any[]) => object>(Base: B) {
  @InputType()
  abstract class VerantwoordInput extends Base {
    @Field(() => Grondslag, { description: "Waarop de koppeling berust." })
    grondslag: Grondslag;

    @Field(() => String, { nullable: true, description: "Waarom de koppeling er is." })
    onderbouwing?: string | null;

    @Field(() => BronInput, {
      nullable: true,
      description: "Waar de koppeling uit blijkt. Nodig bij grondslag `BRON`: de bron die deze koppeling zelf noemt.",
    })
    bron?: BronInput | null;
  }
  return VerantwoordInput;
}

export interface VerantwoordingInput {
  grondslag: Grondslag;
  onderbouwing?: string | null;
  bron?: BronInput | null;
}

@InputType({ description: "Record waarmee een verband is, en waarop dat berust." })
export class VerbandInput extends verantwoordInput(class {}) {
  @Field(() => ID, { description: "Het record." })
  id: string;
}

/** A link in the data files. */
export interface KoppelingRecord extends Verantwoording {
  id: string;
}

/** What a link in the data files tells of itself. */
export const verantwoordingOf = ({ grondslag, onderbouwing, bron }: KoppelingRecord): Verantwoording => ({ grondslag, onderbouwing, bron });

/**
 * The GraphQL type of a link to a `Node`, `<Node>Verband`, for plain lists of links; an edge of a connection tells the same.
 * @param field its name for the node
 * @param elsewhere whether another subgraph owns the node: the field may then be null
 */
export function verbandMet<T extends object>(Node: ClassType<T>, field: string, { elsewhere = false } = {}) {
  @Directive("@shareable")
  @ObjectType(`${Node.name}Verband`, { description: `Koppeling met een ${Node.name}, en waarop die berust.` })
  class Verband implements Verantwoording {
    @Field(() => Node, { name: field, nullable: elsewhere, description: "Het record." })
    record: T;

    @Field(() => Grondslag, { description: "Waarop de koppeling berust; wat SUGGESTIE is, is geen feit." })
    grondslag: Grondslag;

    @Field(() => String, { nullable: true, description: "Waarom de koppeling er is, in woorden; null als dat niet is vastgelegd." })
    onderbouwing: string | null;

    @Field(() => Bron, { nullable: true, description: "Waar de koppeling uit blijkt; null als dat niet is vastgelegd." })
    bron: Bron | null;
  }
  return Verband;
}

/** For a field of a record that Zorginstituut ties to zorgvormen, which goes through those: what it has to know of them. */
export const VIA_ZORGVORMEN = '@requires(fields: "zorgvormKoppelingen { grondslag zorgvorm { id } }")';

/** These zorgvormen with the grounds on which they are tied; undefined when they cannot be had. */
export const viaZorgvormen = (
  koppelingen: readonly { grondslag: Grondslag; zorgvorm: { id: string } | null }[] | null | undefined,
): { id: string; grondslag: Grondslag }[] | undefined =>
  koppelingen?.flatMap(({ grondslag, zorgvorm }) => (zorgvorm ? [{ id: zorgvorm.id, grondslag }] : []));

/** The records of the ties that are facts. */
export const feiten = <T>(ties: readonly Tie<T>[]): T[] =>
  ties.filter(({ ground }) => ground !== Grondslag.SUGGESTIE).map(({ record }) => record);

/** A tie as such a type tells it. */
export const verbandOf = <T>({ record, ground, told }: Tie<T>): Verantwoording & { record: T } => ({
  record,
  grondslag: ground as Grondslag,
  ...(told as Omit<Verantwoording, "grondslag">),
});
