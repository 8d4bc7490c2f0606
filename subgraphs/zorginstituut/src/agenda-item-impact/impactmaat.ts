import { ImpactRichting, WITHOUT_SUGGESTION } from "@pakketgraaf/begrippen";
import { isCurrent, type SubgraphRequest } from "@pakketgraaf/subgraph";
import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "Maat waarin de impact van agenda-items bekend is: alleen getallen met dezelfde maat zijn te vergelijken." })
export class Impactmaat {
  @Field(() => ImpactRichting, { description: "Wat er met het genoemde gebeurt." })
  richting: ImpactRichting;

  @Field(() => String, { description: "Waarvan er zoveel zijn." })
  eenheid: string;

  @Field(() => String, { nullable: true, description: "Waarover de getallen gaan; null: getallen zonder periode." })
  periode: string | null;

  @Field(() => Int, { description: "Van hoeveel agenda-items er een getal in deze maat is." })
  aantalAgendaItems: number;
}

/** The measures that numbers are known in, each with its criterium. */
export const impactmatenOf = ({ dataSource }: SubgraphRequest): Promise<(Impactmaat & { criterium: string })[]> =>
  dataSource.query(`
    SELECT l.criterium_id AS criterium, l.richting, l.eenheid, l.periode,
      count(DISTINCT l.agenda_item_id)::int AS "aantalAgendaItems"
    FROM agenda_item_impact l
    WHERE l.getal IS NOT NULL AND ${WITHOUT_SUGGESTION}
      AND ${isCurrent("AgendaItem", "l.agenda_item_id")}
    GROUP BY 1, 2, 3, 4 ORDER BY 5 DESC, 2, 3, 4 NULLS FIRST`);
