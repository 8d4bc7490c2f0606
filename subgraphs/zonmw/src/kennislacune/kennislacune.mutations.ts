import { Invoer, MAX_NAAM, payloadOf, requireOvergang, SleutelArg } from "@pakketgraaf/begrippen";
import { newId, write } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context";
import { KENNISLACUNE } from "../logged";
import { Kennislacune, KennislacuneStatus } from "./kennislacune";
import { KennislacuneRegistrerenInput, KennislacuneStatusInput } from "./kennislacune.input";
import { KENNISLACUNE_OVERGANGEN } from "./kennislacune-status";

const SCOPE = "onderzoek:schrijven";

const KennislacunePayload = payloadOf(Kennislacune);

@Resolver()
export class KennislacuneMutations {
  @Authorized(SCOPE)
  @Mutation(() => KennislacunePayload, { nullable: true, description: "Registreert een kennislacune; haar stand is OPEN." })
  async kennislacuneRegistreren(
    @SleutelArg() sleutel: string,
    @Arg("input", () => KennislacuneRegistrerenInput, { description: "De kennislacune." }) input: KennislacuneRegistrerenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "kennislacuneRegistreren", key: sleutel, input, kind: KENNISLACUNE };
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
      return transaction.add(KENNISLACUNE, kennislacune);
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
    const mutation = { mutation: "kennislacuneStatusZetten", key: sleutel, input, kind: KENNISLACUNE };
    const outcome = await write(context, mutation, (transaction) =>
      transaction.change(KENNISLACUNE, input.id, input.verwachteVersie, (kennislacune) => {
        const invoer = new Invoer();
        const statusTekst = invoer.tekstOfNull("statusTekst", input.statusTekst);
        invoer.klaar();
        requireOvergang(KENNISLACUNE_OVERGANGEN, kennislacune.status, input.status, "status");
        Object.assign(kennislacune, { status: input.status, statusTekst });
      }),
    );
    return new KennislacunePayload(outcome);
  }
}
