import { listOf, OP_DESCRIPTION, Datum, today } from "@pakketgraaf/begrippen";
import { byDate, byDecimal, byNumber, type Context, defineNoun, type Noun } from "@pakketgraaf/subgraph";
import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { TIJDVAK } from "../signaal/signaal.links";
import { Facet, facettenOf, totaalOf } from "./facetten";
import { enumValueOf, type Gevraagd, type Kenmerken, veldenOf, withKenmerken } from "./kenmerken";
import type { Overzichtrij } from "./overzichtrij";

interface Overzicht<T extends Overzichtrij> {
  of: new () => T;
  /** The fields of the rows beside those that all overviews have. */
  fields: Noun<T>["fields"];
  plural: string;
  /** The root fields: of the rows, and of what there is to filter them by. */
  query: string;
  facetten: string;
  by: new () => Gevraagd;
  kenmerken: Kenmerken;
}

/** The overview of one kind of record. */
export function overzichtVan<T extends Overzichtrij>({ of, fields, plural, query, facetten, by, kenmerken }: Overzicht<T>): Noun {
  // Of the records whose type the overview is named after.
  const type = of.name.replace(/Overzicht$/, "");
  const Veld = veldenOf(`${of.name}Veld`, kenmerken);
  const rows = listOf<T, Gevraagd>({
    of,
    plural,
    query,
    description: `Overzicht van ${plural}: gefilterd en geordend naar wat alle partijen samen ervan hebben, op een dag. Wat de partijen niet openbaar maken, telt niet mee.`,
    by,
    times: TIJDVAK,
    eigen: {
      ERNST_AFLOPEND: { ...byNumber("e.ernst::float8", "DESC"), description: "het ernstigste signaal, het ernstigste eerst" },
      PROJECTEN_AFLOPEND: { ...byNumber("e.aantal_projecten::float8", "DESC"), description: "aantal projecten, het meeste eerst" },
      PROJECTEN_OPLOPEND: { ...byNumber("e.aantal_projecten::float8", "ASC"), description: "aantal projecten, het minste eerst" },
      LAATSTE_DUIDING_AFLOPEND: { ...byDate("e.laatste_duiding", "DESC"), description: "de laatste duiding, de nieuwste eerst; zonder achteraan" },
      LAATSTE_DUIDING_OPLOPEND: { ...byDate("e.laatste_duiding", "ASC"), description: "de laatste duiding, de oudste eerst; zonder achteraan" },
      GEBRUIK_AFLOPEND: { ...byDecimal("e.gebruik", "DESC"), description: "aantal patiënten, het meeste eerst; onbekend achteraan" },
      KOSTEN_AFLOPEND: { ...byDecimal("e.kosten", "DESC"), description: "kosten, het meeste eerst; onbekend achteraan" },
    },
    naam: { column: "e.naam", description: "naam" },
    filter: (builder, asked) => withKenmerken(builder, kenmerken, asked),
    totaal: (dataSource, asked, day) => totaalOf(dataSource, type, kenmerken, asked, day),
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
