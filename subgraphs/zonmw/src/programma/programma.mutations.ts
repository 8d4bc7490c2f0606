import { Invoer, MAX_NAAM, payloadOf, SleutelArg } from "@pakketgraaf/begrippen";
import { newId, write, type Context } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Programma } from "./programma";
import { ProgrammaRegistrerenInput } from "./programma.input";

const ProgrammaPayload = payloadOf(Programma);

@Resolver()
export class ProgrammaMutations {
  @Authorized("onderzoek:schrijven")
  @Mutation(() => ProgrammaPayload, { nullable: true, description: "Registreert een programma." })
  async programmaRegistreren(
    @SleutelArg() sleutel: string,
    @Arg("input", () => ProgrammaRegistrerenInput, { description: "Het programma." }) input: ProgrammaRegistrerenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "programmaRegistreren", key: sleutel, input, type: Programma };
    const outcome = await write(context, mutation, async (transaction) => {
      const invoer = new Invoer();
      const programma = Object.assign(new Programma(), {
        id: newId(),
        naam: invoer.tekst("naam", input.naam, MAX_NAAM),
        startdatum: invoer.tijd("startdatum", input.startdatum),
        einddatum: invoer.tijd("einddatum", input.einddatum),
        budget: invoer.bedragOfNull("budget", input.budget),
        status: input.status ?? null,
        opdrachtgever: invoer.tekstOfNull("opdrachtgever", input.opdrachtgever),
        doel: invoer.tekstOfNull("doel", input.doel),
        onderdeelVanId: input.onderdeelVanId ?? null,
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.looptijd("einddatum", programma.startdatum, programma.einddatum);
      await invoer.verwijzing("onderdeelVanId", input.onderdeelVanId, Programma, transaction);
      invoer.klaar();
      return transaction.add(programma);
    });
    return new ProgrammaPayload(outcome);
  }
}
