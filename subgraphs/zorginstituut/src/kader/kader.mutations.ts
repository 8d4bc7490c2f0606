import { Invoer, MAX_NAAM, payloadOf, SleutelArg } from "@pakketgraaf/begrippen";
import { newId, write, type Transaction } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import type { Context } from "../context";
import { KADER, PAKKETCRITERIUM, WETTELIJKE_EIS } from "../logged";
import { requireNamed } from "../named-records";
import { Kader, KaderStatus } from "./kader";
import { publishKader } from "./kader-publication";
import { KaderVersiePublicerenInput } from "./kader.input";

const SCOPE = "kader:schrijven";

const KaderPayload = payloadOf(Kader);

@Resolver()
export class KaderMutations {
  @Authorized(SCOPE)
  @Mutation(() => KaderPayload, {
    nullable: true,
    description: "Publiceert een versie van een kader: zij geldt, en de versie die zij vervangt niet meer.",
  })
  async kaderVersiePubliceren(
    @SleutelArg() sleutel: string,
    @Arg("input", () => KaderVersiePublicerenInput, { description: "Het kader." }) input: KaderVersiePublicerenInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "kaderVersiePubliceren", key: sleutel, input, type: KADER };
    const outcome = await write(context, mutation, async (transaction) =>
      publishKader(transaction, await readKader(transaction, input), input),
    );
    return new KaderPayload(outcome);
  }
}

async function readKader(transaction: Transaction, input: KaderVersiePublicerenInput): Promise<Kader> {
  const invoer = new Invoer();
  const kader = Object.assign(new Kader(), {
    id: newId(),
    titel: invoer.tekst("titel", input.titel, MAX_NAAM),
    soort: input.soort,
    versie: invoer.tekstOfNull("versie", input.versie, MAX_NAAM),
    datum: invoer.tijd("datum", input.datum),
    status: KaderStatus.GELDEND,
    statusTekst: "geldend",
    toelichting: invoer.tekstOfNull("toelichting", input.toelichting),
    wettelijkeEisId: input.wettelijkeEisId ?? null,
    bronnen: invoer.bronnen("bronnen", input.bronnen),
  });
  const { criteria, actueelVoor, wettelijkeEisId, vervangtId, verwachteVersie } = input;
  await requireNamed(invoer, transaction, PAKKETCRITERIUM, "criteria", criteria);
  for (const [place, id] of (actueelVoor ?? []).entries()) {
    invoer.eis(criteria.includes(id), "ONGELDIG", `actueelVoor.${place}`, "Dit is geen van `criteria`.");
  }
  await invoer.verwijzing("wettelijkeEisId", wettelijkeEisId, WETTELIJKE_EIS, transaction);
  await invoer.verwijzing("vervangtId", vervangtId, KADER, transaction);
  invoer.eis(
    (vervangtId == null) === (verwachteVersie == null),
    "ONGELDIG",
    "verwachteVersie",
    "Geef vervangtId en verwachteVersie samen, of geen van beide.",
  );
  invoer.klaar();
  return kader;
}
