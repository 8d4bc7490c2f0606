import { Invoer, MAX_NAAM, payloadOf, requireOvergang, SleutelArg, type Overgangen } from "@pakketgraaf/begrippen";
import { newId, write, type Context } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";
import { KennislacuneRegistrerenInput, KennislacuneStatusInput } from "./kennislacune.input";

const SCOPE = "onderzoek:schrijven";

const KennislacunePayload = payloadOf(Kennislacune);

const { OPEN, GEAGENDEERD, IN_ONDERZOEK, ONDERZOCHT, GEDEELTELIJK_BEANTWOORD, BEANTWOORD } = KennislacuneStatus;

/** Research may come to nothing, and new facts may reopen what was answered: then the question is open again. */
const OVERGANGEN: Overgangen<KennislacuneStatus> = {
  [OPEN]: [GEAGENDEERD, IN_ONDERZOEK],
  [GEAGENDEERD]: [IN_ONDERZOEK, OPEN],
  [IN_ONDERZOEK]: [ONDERZOCHT, GEDEELTELIJK_BEANTWOORD, BEANTWOORD, OPEN],
  [ONDERZOCHT]: [GEDEELTELIJK_BEANTWOORD, BEANTWOORD, OPEN],
  [GEDEELTELIJK_BEANTWOORD]: [GEAGENDEERD, IN_ONDERZOEK, BEANTWOORD, OPEN],
  [BEANTWOORD]: [OPEN],
};

@Resolver()
export class KennislacuneMutations {
  @Authorized(SCOPE)
  @Mutation(() => KennislacunePayload, { nullable: true, description: "Registreert een kennislacune; haar stand is OPEN." })
  async kennislacuneRegistreren(
    @SleutelArg() sleutel: string,
    @Arg("input", () => KennislacuneRegistrerenInput, { description: "De kennislacune." }) input: KennislacuneRegistrerenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "kennislacuneRegistreren", key: sleutel, input, type: Kennislacune };
    const outcome = await write(context, mutation, async (transaction) => {
      const invoer = new Invoer();
      const kennislacune = Object.assign(new Kennislacune(), {
        id: newId(),
        vraag: invoer.tekst("vraag", input.vraag, MAX_NAAM),
        sectoren: [...new Set(input.sectoren)],
        sectorTekst: null,
        ingebrachtDoor: invoer.tekst("ingebrachtDoor", input.ingebrachtDoor),
        status: KennislacuneStatus.OPEN,
        statusTekst: null,
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.klaar();
      return transaction.add(kennislacune);
    });
    return new KennislacunePayload(outcome);
  }

  @Authorized(SCOPE)
  @Mutation(() => KennislacunePayload, { nullable: true, description: "Geeft een kennislacune een nieuwe stand." })
  async kennislacuneStatusZetten(
    @SleutelArg() sleutel: string,
    @Arg("input", () => KennislacuneStatusInput, { description: "De nieuwe stand." }) input: KennislacuneStatusInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "kennislacuneStatusZetten", key: sleutel, input, type: Kennislacune };
    const outcome = await write(context, mutation, (transaction) =>
      transaction.change(Kennislacune, input.id, input.verwachteVersie, (kennislacune) => {
        const invoer = new Invoer();
        const statusTekst = invoer.tekstOfNull("statusTekst", input.statusTekst);
        invoer.klaar();
        requireOvergang(OVERGANGEN, kennislacune.status, input.status, "status");
        Object.assign(kennislacune, { status: input.status, statusTekst });
      }),
    );
    return new KennislacunePayload(outcome);
  }
}
