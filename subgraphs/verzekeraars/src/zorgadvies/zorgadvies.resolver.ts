import { GrondslagArg, type Grondslag } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Organisatie } from "../organisatie";
import { awaiting, ongeverifieerdByRecord } from "../verwijzing/ongeverifieerde-verwijzing";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Zorgvorm } from "../zorgvorm";
import { Zorgadvies } from "./zorgadvies";
import { ZORGVORM_BY_ZORGADVIES } from "./zorgadvies.list";

@Resolver(() => Zorgadvies)
export class ZorgadviesResolver {
  @FieldResolver(() => Organisatie, { nullable: true, description: "Wie het advies gaf." })
  organisatie(@Root() { organisatieId }: Zorgadvies): Organisatie {
    return { id: organisatieId };
  }

  @FieldResolver(() => Verzekeraar, {
    nullable: true,
    description: "Wie het advies gaf, als dat een verzekeraar, concern of label is.",
  })
  verzekeraar(@Root() { verzekeraarId }: Zorgadvies, @Ctx() { loaders }: Context): Promise<Verzekeraar | null> {
    return loaders.one(Verzekeraar, verzekeraarId);
  }

  @FieldResolver(() => [Zorgvorm], { nullable: "itemsAndList", description: "Zorgvormen waarover het advies gaat." })
  zorgvormen(
    @Root() { id }: Zorgadvies,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<Zorgvorm[]> {
    return loaders.linked(ZORGVORM_BY_ZORGADVIES, id, grondslag);
  }

  @FieldResolver(() => [ID], {
    description:
      "Zorgvormen waarvan Zorginstituut nog niet kon zeggen of ze bestaan. Alleen het concern dat het advies vastlegde ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
  })
  async nogTeVerifieren(@Root() { id }: Zorgadvies, @Ctx() { loaders }: Context): Promise<string[]> {
    return awaiting(Zorgadvies, await loaders.of(ongeverifieerdByRecord).load(id));
  }
}
