import { columnsOfLink, type FieldOf, inputOf, type Link, needed, optional, type ParentKey, type Tie } from "@pakketgraaf/subgraph";
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

/** The columns of a link's row that tell it; a type of the graph that is such a row has them as fields. */
@ObjectType()
export class Koppelrij implements Verantwoording {
  @Field(() => Grondslag, { description: "Waarop de koppeling berust; wat SUGGESTIE is, is geen feit." })
  @Column("text")
  grondslag: Grondslag;

  @Field(() => String, { nullable: true, description: "Waarom de koppeling er is, in woorden; null als dat niet is vastgelegd." })
  @Column("text", { nullable: true })
  onderbouwing: string | null;

  @Field(() => Bron, { nullable: true, description: "Waar de koppeling uit blijkt; null als dat niet is vastgelegd." })
  @Column("jsonb", { nullable: true })
  bron: Bron | null;
}

/** For `linkWithGrounds`, of a table of such rows. */
export const VERANTWOORD = { tells: columnsOfLink("onderbouwing", "bron") };

/** For a record's `parts`, of a table of such rows. */
export const VERANTWOORDING_OF_ROW = { grondslag: "grondslag", onderbouwing: "onderbouwing", bron: "bron" };

/** The definitions of these columns, for migrations: to a table that has `grondslag`. */
export const VERANTWOORDING_COLUMNS = { onderbouwing: `text COLLATE "nl-x-icu"`, bron: "jsonb" };

/** What a user tells of a link that it makes, for the inputs of mutations. */
export const VERANTWOORDING = {
  grondslag: needed(Grondslag, "Waarop de koppeling berust."),
  onderbouwing: optional(String, "Waarom de koppeling er is."),
  bron: optional(BronInput, "Waar de koppeling uit blijkt. Nodig bij grondslag `BRON`: de bron die deze koppeling zelf noemt."),
};

export interface VerantwoordingInput {
  grondslag: Grondslag;
  onderbouwing?: string | null;
  bron?: BronInput | null;
}

@InputType({ description: "Record waarmee een verband is, en waarop dat berust." })
export class VerbandInput extends inputOf(Koppelrij, { id: needed(ID, "Het record."), ...VERANTWOORDING }) {}

/** A link in the data files. */
export interface KoppelingRecord extends Verantwoording {
  id: string;
}

/** What a link in the data files tells of itself. */
export const verantwoordingOf = ({ grondslag, onderbouwing, bron }: Verantwoording): Verantwoording => ({
  grondslag,
  onderbouwing,
  bron,
});

/**
 * The GraphQL type of a link to a `Node`, `<Node>Verband`, for plain lists of links; an edge of a connection tells the same.
 * @param field its name for the node
 * @param elsewhere whether another subgraph owns the node: the field may then be null
 */
export function verbandMet<T extends object>(Node: ClassType<T>, field: string, { elsewhere = false } = {}) {
  @Directive("@shareable")
  @ObjectType(`${Node.name}Verband`, { description: `Koppeling met een ${Node.name}, en waarop die berust.` })
  class Verband extends Koppelrij {
    @Field(() => Node, { name: field, nullable: elsewhere, description: "Het record." })
    record: T;
  }
  return Verband;
}

/** What a field has to know that goes through the zorgvormen of a record: which they are, and on what grounds. */
export const ZORGVORM_KOPPELINGEN = "zorgvormKoppelingen { grondslag zorgvorm { id } }";

/** The same, as it is given to that field. */
export interface ZorgvormKoppeling {
  grondslag: Grondslag;
  /** Null when it is not there any more. */
  zorgvorm: { id: string } | null;
}

export const zorgvormenIn = (koppelingen: readonly ZorgvormKoppeling[]): ParentKey[] =>
  koppelingen.flatMap(({ grondslag, zorgvorm }) => (zorgvorm ? [{ key: zorgvorm.id, ground: grondslag }] : []));

/** A tie as such a type tells it. */
const verbandOf = <T>({ record, ground, told }: Tie<T>): Verantwoording & { record: T } => ({
  record,
  grondslag: ground as Grondslag,
  ...(told as Omit<Verantwoording, "grondslag">),
});

type Class<T> = new () => T;

const factsIn = <T>(ties: readonly Tie<T>[]): T[] =>
  ties.filter(({ ground }) => ground !== Grondslag.SUGGESTIE).map(({ record }) => record);

/** A field: the records that a link ties to this one as a fact, for lists that stay small. */
export const feiten = <T extends { id: string }>(
  entity: Class<T>,
  link: Link,
  orderBy: keyof T & string,
  description: string,
): FieldOf<{ id: string }> => ({
  type: () => [entity],
  description,
  resolve: async ({ id }, { loaders }) => factsIn(await loaders.tied(entity, link, id, orderBy)),
});

const ALLE = "met suggesties, en waarop elke koppeling berust.";

/** A field: all of these with what their links tell; both together are one statement. */
export const verbanden = <T extends { id: string }>(
  entity: Class<T>,
  Verband: Class<object>,
  link: Link,
  orderBy: keyof T & string,
  what: string,
): FieldOf<{ id: string }> => ({
  type: () => [Verband],
  description: `${what}, ${ALLE}`,
  resolve: async ({ id }, { loaders }) => (await loaders.tied(entity, link, id, orderBy)).map(verbandOf),
});

/** The same, of records that another subgraph owns. */
export const verbandenElders = (Verband: Class<object>, link: Link, what: string): FieldOf<{ id: string }> => ({
  type: () => [Verband],
  description: `${what}, ${ALLE}`,
  resolve: async ({ id }, { loaders }) => (await loaders.tiedElsewhere(link, id)).map(verbandOf),
});

/** Another subgraph's record, with the zorgvormen that it is about: absent when its owner could not tell them. */
interface OverZorgvormen {
  zorgvormKoppelingen?: readonly ZorgvormKoppeling[];
}

/** A field of it: the records that a link ties as a fact to any of these zorgvormen, each once. */
export const feitenViaZorgvormen = <T extends { id: string }>(
  entity: Class<T>,
  link: Link,
  orderBy: keyof T & string,
  what: string,
): FieldOf<OverZorgvormen> => ({
  type: () => [entity],
  description: `${what}, zonder suggesties; null als de zorgvormen niet op te vragen zijn.`,
  requires: ZORGVORM_KOPPELINGEN,
  nullable: "itemsAndList",
  resolve: async ({ zorgvormKoppelingen }, { loaders }) =>
    zorgvormKoppelingen && factsIn(await loaders.tiedToAny(entity, link, zorgvormenIn(zorgvormKoppelingen), orderBy)),
});

/** All of these, each with the weakest grounds of the strongest way to it, and what its link to that zorgvorm tells. */
export const verbandenViaZorgvormen = <T extends { id: string }>(
  entity: Class<T>,
  Verband: Class<object>,
  link: Link,
  orderBy: keyof T & string,
  what: string,
): FieldOf<OverZorgvormen> => ({
  type: () => [Verband],
  description: `${what}, met suggesties, op de zwakste grondslag van de weg; \`onderbouwing\` en \`bron\` zijn van de koppeling met die zorg. Null als de zorgvormen niet op te vragen zijn.`,
  requires: ZORGVORM_KOPPELINGEN,
  nullable: "itemsAndList",
  resolve: async ({ zorgvormKoppelingen }, { loaders }) =>
    zorgvormKoppelingen && (await loaders.tiedToAny(entity, link, zorgvormenIn(zorgvormKoppelingen), orderBy)).map(verbandOf),
});
