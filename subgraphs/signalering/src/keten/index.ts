import { Datum, OpArg, today } from "@pakketgraaf/begrippen";
import { type Context, defineNoun } from "@pakketgraaf/subgraph";
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import { Lezer } from "../graaf/lezen";
import { heen, OPVOLGING, PADEN_VAN_OVERZICHTEN, terug, VERZEKERAAR } from "../graaf/paden";
import { ketenOf } from "./keten";
import { asKnoop, asVerband, Ketenknoop, Ketenverband } from "./knoop";
import { SCHAKELS } from "./schakels";

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
  ...PADEN_VAN_OVERZICHTEN.AgendaItem,
  terug("Duiding.agendaItems", ...OPVOLGING, terug("Contractvoorwaarde.duidingen", VERZEKERAAR)),
  terug("Subsidieronde.agendaItems"),
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
    const lezer = new Lezer();
    const graaf = await lezer.read(dataSource.manager, "AgendaItem", [id], PADEN_VAN_KETEN);
    if (!graaf.record({ type: "AgendaItem", id })) return null;
    const duidingen = [...graaf.sleutels()].filter(({ type }) => type === "Duiding").map((duiding) => duiding.id);
    // What follows on the last rulings of the chain is not in it, and ends them all the same.
    const opvolgers = await lezer.read(dataSource.manager, "Duiding", duidingen, [terug("Duiding.vervangt")]);
    const { knopen, verbanden, ontbreekt } = ketenOf(graaf, day, SCHAKELS, graaf.met(opvolgers));
    return { op: day, knopen: knopen.map(asKnoop), verbanden: verbanden.map(asVerband), ontbreekt };
  }
}

export const keten = defineNoun({ entity: Keten, resolvers: [KetenResolver] });
