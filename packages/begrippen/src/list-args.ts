import type { ListArguments } from "@pakketgraaf/subgraph";
import { ArgsType, Field, Int, type ClassType } from "type-graphql";
import { Grondslag, GRONDSLAG_DESCRIPTION, WITHOUT_SUGGESTIES } from "./grondslag";

/**
 * The argument classes of a noun's lists: `ListArgs` for the root and for lists without links, `LinkedArgs` for lists
 * that run over links with grounds.
 */
export function listArgsOf<F extends object>(Filter: ClassType<F>, Volgorde: Record<string, string>) {
  @ArgsType()
  class ListArgs {
    @Field(() => Int, { defaultValue: 20, description: "Hoeveel records, van 1 tot en met 100." })
    first: number;

    @Field(() => String, { nullable: true, description: "Cursor waarna de bladzijde begint." })
    after?: string | null;

    @Field(() => String, {
      nullable: true,
      description:
        "Zoekt in de tekst, in het Nederlands: alle woorden, ook verbogen; het laatste mag onaf zijn. Accenten tellen niet.",
    })
    zoek?: string | null;

    @Field(() => Filter, { nullable: true, description: "Alleen records die aan alles hierin voldoen." })
    filter?: F | null;

    @Field(() => Volgorde, { nullable: true, description: `Standaard op ${"NAAM_OPLOPEND" in Volgorde ? "naam" : "datum, oudste eerst"}, of op relevantie als er gezocht wordt.` })
    volgorde?: string | null;
  }

  @ArgsType()
  class LinkedArgs extends ListArgs {
    @Field(() => [Grondslag], { defaultValue: WITHOUT_SUGGESTIES, description: GRONDSLAG_DESCRIPTION })
    grondslag: Grondslag[];
  }
  return { ListArgs, LinkedArgs };
}

/** The arguments of a list as clients name them. */
export interface ListArgs<F> {
  first: number;
  after?: string | null;
  zoek?: string | null;
  filter?: F | null;
  volgorde?: string | null;
}

/** Of a list that runs over links with grounds. */
export interface LinkedArgs<F> extends ListArgs<F> {
  grondslag: Grondslag[];
}

/** The same, as the list loader takes them. */
export const toListArguments = <F>(args: ListArgs<F> & Partial<LinkedArgs<F>>): ListArguments<F> => ({
  first: args.first,
  after: args.after,
  search: args.zoek,
  filter: args.filter,
  order: args.volgorde,
  grounds: args.grondslag,
});
