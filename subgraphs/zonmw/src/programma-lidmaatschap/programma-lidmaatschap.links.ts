import { OpArg, today } from "@pakketgraaf/begrippen";
import { isCurrent, type Context, type FieldOf, type Link } from "@pakketgraaf/subgraph";
import { holdsOn } from "../op";
import { Programma } from "../programma/programma";
import { ProgrammaLidmaatschap } from "./programma-lidmaatschap";

const IS_CURRENT = isCurrent("ProgrammaLidmaatschap", "l.id");

/** SQL on a membership, alias `l`: it holds on a day, as `holdsOn` has it. @param day SQL for the day */
export const holdsOnIn = (day: string): string =>
  `coalesce(l.van_vanaf <= ${day}, true) AND coalesce(l.tot_tot_en_met >= ${day}, true) AND ${IS_CURRENT}`;

const lidmaatschap = (parent: string, child: string): Link => ({
  table: "programma_lidmaatschap",
  parent,
  child,
  condition: IS_CURRENT,
  tells: { first: "l.van_vanaf::text", last: "l.tot_tot_en_met::text" },
});

/** Whatever the days that are asked of, one statement. */
async function programmasOp(link: Link, id: string, op: string | null | undefined, { loaders }: Context): Promise<Programma[]> {
  const ties = await loaders.tied(Programma, link, id, "naam");
  const holds = ({ first, last }: Record<string, unknown>) => holdsOn(first as string | null, last as string | null, op ?? today());
  return ties.filter(({ told }) => holds(told)).map(({ record }) => record);
}

const GEHEEL = lidmaatschap("onderdeel_id", "programma_id");
const ONDERDELEN = lidmaatschap("programma_id", "onderdeel_id");

export const onderdeelVan: FieldOf<Programma> = {
  type: () => Programma,
  nullable: true,
  description: "Het programma waar dit op een dag een onderdeel van is; null als het dat van geen is.",
  args: OpArg(),
  resolve: async ({ id }, context, op: string | null | undefined) => (await programmasOp(GEHEEL, id, op, context))[0] ?? null,
};

export const onderdelen: FieldOf<Programma> = {
  type: () => [Programma],
  description: "Programma's die op een dag een onderdeel hiervan zijn, op naam.",
  args: OpArg(),
  resolve: ({ id }, context, op: string | null | undefined) => programmasOp(ONDERDELEN, id, op, context),
};

/** A field: memberships of a programme, with their periods and grounds. */
const lidmaatschappenBy = (by: "onderdeelId" | "programmaId", description: string): FieldOf<Programma> => ({
  type: () => [ProgrammaLidmaatschap],
  description: `${description}, met hun periode en waarop zij berusten; ook wat voorbij is, of nog komt.`,
  resolve: ({ id }, { loaders }) => loaders.many(ProgrammaLidmaatschap, by, id, "id"),
});

export const lidmaatschappen = lidmaatschappenBy("onderdeelId", "Waarvan dit programma een onderdeel is");
export const lidmaatschappenVanOnderdelen = lidmaatschappenBy("programmaId", "Wat een onderdeel van dit programma is");
