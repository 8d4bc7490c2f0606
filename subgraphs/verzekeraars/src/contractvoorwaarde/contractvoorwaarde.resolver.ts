import { Grondslag, GrondslagArg, type VerbandInput } from "@pakketgraaf/begrippen";
import type { Context } from "@pakketgraaf/subgraph";
import { Ctx, FieldResolver, ID, Resolver, Root } from "type-graphql";
import { Duiding } from "../duiding";
import { Organisatie } from "../organisatie";
import { awaiting, ongeverifieerdByRecord } from "../verwijzing/ongeverifieerde-verwijzing";
import { Verzekeraar } from "../verzekeraar/verzekeraar";
import { Zorgvorm } from "../zorgvorm";
import { Contractvoorwaarde, Norm } from "./contractvoorwaarde";
import { ZORGVORM_BY_CONTRACTVOORWAARDE } from "./contractvoorwaarde.list";

@Resolver(() => Contractvoorwaarde)
export class ContractvoorwaardeResolver {
  @FieldResolver(() => Organisatie, {
    nullable: true,
    description: "Wie de voorwaarde opstelde; null als de bron geen naam noemt, alleen verzekeraars of zorgkantoren.",
  })
  opsteller(@Root() { opstellerId }: Contractvoorwaarde): Organisatie | null {
    return opstellerId === null ? null : { id: opstellerId };
  }

  @FieldResolver(() => Verzekeraar, {
    nullable: true,
    description: "De opsteller, als dat een verzekeraar, concern of label is.",
  })
  verzekeraar(@Root() { verzekeraarId }: Contractvoorwaarde, @Ctx() { loaders }: Context): Promise<Verzekeraar | null> {
    return loaders.one(Verzekeraar, verzekeraarId);
  }

  @FieldResolver(() => Norm, { nullable: true, description: "Het getal in de voorwaarde; null als er geen in staat." })
  norm(@Root() { normWaarde, normEenheid }: Contractvoorwaarde): Norm | null {
    if (normWaarde === null || normEenheid === null) return null;
    return { waarde: normWaarde, eenheid: normEenheid };
  }

  @FieldResolver(() => [Zorgvorm], { nullable: "itemsAndList", description: "Zorgvormen waarvoor de voorwaarde geldt." })
  zorgvormen(
    @Root() { id }: Contractvoorwaarde,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() { loaders }: Context,
  ): Promise<Zorgvorm[]> {
    return loaders.linked(ZORGVORM_BY_CONTRACTVOORWAARDE, id, grondslag);
  }

  @FieldResolver(() => Duiding, { nullable: true, description: "De duiding die deze voorwaarde uitvoert." })
  async duiding(
    @Root() voorwaarde: Contractvoorwaarde,
    @GrondslagArg() grondslag: Grondslag[],
    @Ctx() context: Context,
  ): Promise<Duiding | null> {
    const duiding = await duidingOf(voorwaarde, context);
    return duiding && grondslag.includes(duiding.grondslag) ? { id: duiding.id } : null;
  }

  @FieldResolver(() => Grondslag, {
    nullable: true,
    description: "Waarop het verband met de duiding berust; null als er geen duiding is.",
  })
  async duidingGrondslag(@Root() voorwaarde: Contractvoorwaarde, @Ctx() context: Context): Promise<Grondslag | null> {
    return (await duidingOf(voorwaarde, context))?.grondslag ?? null;
  }

  @FieldResolver(() => [ID], {
    description:
      "Zorgvormen en duiding waarvan Zorginstituut nog niet kon zeggen of ze bestaan. Alleen het concern van de voorwaarde ziet ze, tot dat is geverifieerd; voor anderen is de lijst leeg.",
  })
  async nogTeVerifieren(@Root() { id }: Contractvoorwaarde, @Ctx() { loaders }: Context): Promise<string[]> {
    return awaiting(Contractvoorwaarde, await loaders.of(ongeverifieerdByRecord).load(id));
  }
}

/** The ruling of a condition; one that is unverified is there for its maker only. */
async function duidingOf(
  { id, duidingId, duidingGrondslag }: Contractvoorwaarde,
  { loaders }: Context,
): Promise<VerbandInput | null> {
  if (duidingId !== null && duidingGrondslag !== null) return { id: duidingId, grondslag: duidingGrondslag };
  const references = await loaders.of(ongeverifieerdByRecord).load(id);
  const ofDuiding = references.filter(({ naarType }) => naarType === Duiding.name);
  const unverified = ofDuiding.find(({ recordType }) => recordType === Contractvoorwaarde.name);
  return unverified ? { id: unverified.naarId, grondslag: unverified.grondslag } : null;
}
