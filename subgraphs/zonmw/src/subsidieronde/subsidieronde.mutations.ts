import { Invoer, MAX_NAAM, payloadOf, SleutelArg } from "@pakketgraaf/begrippen";
import { newId, write, type Context } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Rondetype } from "../rondetype";
import { Programma } from "../programma/programma";
import { Subsidieronde } from "./subsidieronde";
import { SubsidierondeRegistrerenInput } from "./subsidieronde.input";

const SubsidierondePayload = payloadOf(Subsidieronde);

@Resolver()
export class SubsidierondeMutations {
  @Authorized("onderzoek:schrijven")
  @Mutation(() => SubsidierondePayload, { nullable: true, description: "Registreert een subsidieronde." })
  async subsidierondeRegistreren(
    @SleutelArg() sleutel: string,
    @Arg("input", () => SubsidierondeRegistrerenInput, { description: "De ronde." }) input: SubsidierondeRegistrerenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "subsidierondeRegistreren", key: sleutel, input, type: Subsidieronde };
    const outcome = await write(context, mutation, async (transaction) => {
      const invoer = new Invoer();
      const ronde = Object.assign(new Subsidieronde(), {
        id: newId(),
        naam: invoer.tekst("naam", input.naam, MAX_NAAM),
        programmaId: input.programmaId,
        typeId: input.typeId ?? null,
        budget: invoer.bedragOfNull("budget", input.budget),
        opening: invoer.tijd("opening", input.opening),
        sluiting: invoer.tijd("sluiting", input.sluiting),
        status: input.status ?? null,
        toelichting: invoer.tekstOfNull("toelichting", input.toelichting),
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("sluiting", ronde.opening, ronde.sluiting);
      await invoer.verwijzing("programmaId", input.programmaId, Programma, transaction);
      await invoer.verwijzing("typeId", input.typeId, Rondetype, transaction);
      invoer.klaar();
      return transaction.add(ronde);
    });
    return new SubsidierondePayload(outcome);
  }
}
