import { listOf, OP_DESCRIPTION, Datum, today } from "@pakketgraaf/begrippen";
import { type Context, defineNoun, type Noun, type Order } from "@pakketgraaf/subgraph";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { Facet, facettenOf, hoogstensOf, langsPlaatsen, opPlaatsen, totaalOf } from "./facetten";
import { enumValueOf, type Gevraagd, type Kenmerken, veldenOf, withKenmerken } from "./kenmerken";
import type { Rij } from "./overzichtrij";
import { TIJDVAK_VAN_RIJ } from "./tijdvakrij";

interface Overzicht<T extends Rij> {
  of: new () => T;
  /** The fields of the rows beside those that all overviews have. */
  fields: Noun<T>["fields"];
  plural: string;
  /** The root fields: of the rows, and of what there is to filter them by. */
  query: string;
  facetten: string;
  by: new () => Gevraagd;
  kenmerken: Kenmerken;
  /** How it can be ordered, beside by name: the default first. */
  volgorden: Record<string, Order & { description: string }>;
  /** What day a row is ordered by too, in Dutch; absent where none is. */
  datum?: string;
  /** What there is to know of it beside what is said of each. */
  toelichting?: string;
}

/** The overview of one kind of record. */
export function overzichtVan<T extends Rij>(overzicht: Overzicht<T>): Noun {
  const { of, fields, plural, query, facetten, by, kenmerken, volgorden, datum, toelichting = "" } = overzicht;
  // Of the records whose type the overview is named after.
  const type = of.name.replace(/Overzicht$/, "");
  const Veld = veldenOf(`${of.name}Veld`, kenmerken);
  const rows = listOf<T, Gevraagd>({
    of,
    plural,
    query,
    description: `Overzicht van ${plural}: gefilterd en geordend naar wat alle partijen samen ervan hebben, op een dag. Wat de partijen niet openbaar maken, telt niet mee.${toelichting}`,
    by,
    times: TIJDVAK_VAN_RIJ,
    eigen: volgorden,
    naam: { column: "e.naam", description: "naam" },
    ...(datum && { datum: { column: "e.datum", description: datum } }),
    filter: (builder, asked) => withKenmerken(builder, kenmerken, asked),
    totaal: (dataSource, asked, day) => totaalOf(dataSource, type, kenmerken, asked, day),
    // What parties have of the same record goes together.
    onvoorzien: {
      over: "all",
      known: {
        atMost: (dataSource, asked, day) => hoogstensOf(dataSource, type, kenmerken, asked, day),
        find: (builder, asked, day) => opPlaatsen(builder, type, kenmerken, asked, day),
        pass: (builder, asked, day) => langsPlaatsen(builder, type, kenmerken, asked, day),
      },
    },
  });

  @Resolver()
  class FacettenResolver {
    @Query(() => [Facet], {
      name: facetten,
      nullable: true,
      description: `Wat er in het overzicht van ${plural} te kiezen is: van elk gevraagd veld hoeveel records elke waarde hebben, naast al het andere waarop is gefilterd.`,
    })
    facetten(
      @Arg("velden", () => [Veld], { description: "Van welke velden." }) velden: string[],
      @Arg("filter", () => by, { nullable: true, description: "Waarop verder is gefilterd." }) filter: Gevraagd | null | undefined,
      @Arg("op", () => Datum, { nullable: true, description: OP_DESCRIPTION }) op: string | null | undefined,
      @Ctx() context: Context,
    ): Promise<Facet[]> {
      const named = Object.keys(kenmerken).filter((veld) => velden.includes(enumValueOf(veld)));
      return facettenOf(type, kenmerken, named, filter ?? {}, op ?? today(), context);
    }
  }
  return defineNoun<T>({ entity: of, fields, resolvers: [rows.Root, FacettenResolver] });
}
