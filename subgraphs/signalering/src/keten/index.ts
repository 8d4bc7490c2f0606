import { Datum, Grondslag, OpArg, today } from "@pakketgraaf/begrippen";
import { type Context, defineNoun } from "@pakketgraaf/subgraph";
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { naamVan } from "../graaf/graaf";
import { readGraaf } from "../graaf/lezen";
import { heen, PADEN, terug } from "../graaf/paden";
import { asSignaalrecord, Signaalrecord } from "../records/records";
import { ketenOf } from "./keten";

@ObjectType({ description: "Een record in de keten van een agenda-item." })
class Ketenknoop {
  @Field(() => ID, { description: "Sleutel van de knoop in deze keten; naar deze verwijzen de verbanden." })
  id: string;

  @Field(() => String, { description: "Welke schakel het is: Agenda, Zorg, Duiding, Kennislacune, Onderzoek, Contract, Prestatie of Tarief." })
  schakel: string;

  @Field(() => String, { description: "Hoe het record heet." })
  naam: string;

  @Field(() => Datum, { nullable: true, description: "De eerste dag waarop het geldt of loopt; null als die niet bekend is." })
  van: string | null;

  @Field(() => Datum, { nullable: true, description: "Vanaf welke dag niet meer; null als er geen einde bekend is." })
  tot: string | null;

  @Field(() => Boolean, { nullable: true, description: "Of het op de dag geldt of loopt; null als dat niet bekend is, en voor wat niet op de ene dag wel en op de andere niet geldt." })
  geldt: boolean | null;

  @Field(() => Signaalrecord, { nullable: true, description: "Het record; null als de partij niet bereikbaar is." })
  record: object;
}

@ObjectType({ description: "Een verband tussen twee records in de keten." })
class Ketenverband {
  @Field(() => ID, { description: "De knoop die het verband legt." })
  van: string;

  @Field(() => ID, { description: "De knoop waarmee." })
  naar: string;

  @Field(() => Grondslag, { nullable: true, description: "Waarop het berust; null als het record dat niet zegt. Suggesties staan er niet in." })
  grondslag: Grondslag | null;
}

@ObjectType({ description: "De keten van een agenda-item: van de vraag naar wat er gedeclareerd wordt, zoals de openbare feiten van alle partijen haar samen vertellen." })
class Keten {
  @Field(() => Datum, { description: "De dag waarvoor dit is gevraagd." })
  op: string;

  @Field(() => [Ketenknoop], { description: "De records, in de volgorde van de keten." })
  knopen: Ketenknoop[];

  @Field(() => [Ketenverband], { description: "Wat ze verbindt, als feit." })
  verbanden: Ketenverband[];

  @Field(() => [String], { description: "De schakels waarvan niets bekend is." })
  ontbreekt: string[];
}

/** All that is told of an agenda item, and what there is to bill for its care. */
const PADEN_VAN_KETEN = [
  ...PADEN.AgendaItem,
  heen("AgendaItem.zorgvormen", terug("Prestatie.zorgvormen", terug("Tarief.prestatieId"))),
];

@Resolver()
class KetenResolver {
  @Query(() => Keten, { nullable: true, description: "De keten van een agenda-item; null als dat niet openbaar is, of niet bestaat." })
  async keten(
    @Arg("agendaItem", () => ID, { description: "Sleutel van het agenda-item." }) id: string,
    @OpArg() op: string | null | undefined,
    @Ctx() { dataSource }: Context,
  ): Promise<Keten | null> {
    const day = op ?? today();
    const graaf = await readGraaf(dataSource.manager, "AgendaItem", [id], PADEN_VAN_KETEN);
    if (!graaf.record({ type: "AgendaItem", id })) return null;
    const { knopen, verbanden, ontbreekt } = ketenOf(graaf, day);
    return {
      op: day,
      knopen: knopen.map(({ sleutel, ...knoop }) => ({ ...knoop, id: naamVan(sleutel), record: asSignaalrecord(sleutel) })),
      verbanden: verbanden.map(({ van, naar, grondslag }) => ({ van: naamVan(van), naar: naamVan(naar), grondslag })),
      ontbreekt,
    };
  }
}

export const keten = defineNoun({ entity: Keten, resolvers: [KetenResolver] });
