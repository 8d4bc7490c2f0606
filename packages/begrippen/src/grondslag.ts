import { enumOf, type FieldOf, type Link } from "@pakketgraaf/subgraph";
import { Arg } from "type-graphql";

/** Strongest first: of several links between the same two records the first of these counts. */
const GRONDSLAGEN = ["BRON", "AFGELEID", "SUGGESTIE"] as const;

export const Grondslag = enumOf("Grondslag", "Waarop een koppeling of gegeven berust.", {
  BRON: "De bron noemt het zelf.",
  AFGELEID: "Volgt uit andere gegevens in de bron.",
  SUGGESTIE: "Suggestie van de redactie die geen bron noemt, een voorstel dat nog niemand bevestigde, of een koppeling waartegen bezwaar is gemaakt.",
});
export type Grondslag = keyof typeof Grondslag;

/** What a list of links shows unless asked otherwise: suggestions stay apart. */
export const WITHOUT_SUGGESTIES = [Grondslag.BRON, Grondslag.AFGELEID];

export const GRONDSLAG_DESCRIPTION =
  "Alleen koppelingen op deze grondslagen. Standaard zonder suggesties; vraag `SUGGESTIE` om die apart te zien.";

/** The argument of a plain list of links; lists that grow have it in their argument class. */
export const GrondslagArg = () =>
  Arg("grondslag", () => [Grondslag], { defaultValue: WITHOUT_SUGGESTIES, description: GRONDSLAG_DESCRIPTION });

/** A field: the records of another subgraph that a link ties to this one. */
export const linked = (entity: new () => { id: string }, link: Link, description: string): FieldOf<{ id: string }> => ({
  type: () => [entity],
  description,
  nullable: "itemsAndList",
  args: link.grounds && GrondslagArg(),
  resolve: ({ id }, { loaders }, grondslag?: Grondslag[]) => loaders.linked(link, id, grondslag),
});

/**
 * A link with grounds: rows of a table, read from one side to the other.
 * @param grounds SQL on the link, alias `l`: what it rests on
 */
export const linkWithGrounds = (
  table: string,
  parent: string,
  child: string,
  { grounds = "l.grondslag", ...more }: { grounds?: string } & Pick<Link, "condition" | "tells" | "planning"> = {},
): Link => ({ table, parent, child, grounds: { expression: grounds, values: GRONDSLAGEN }, ...more });

/** For filters, and for lists that cannot be asked for suggestions: links that only the editors make, alias `l`, stay out. */
export const WITHOUT_SUGGESTION = "l.grondslag <> 'SUGGESTIE'";
