import { Invoer, payloadOf, SleutelArg, Verificatie } from "@pakketgraaf/begrippen";
import { newId, orProblem, write, type Problem, type Reference, type Context } from "@pakketgraaf/subgraph";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Project } from "../project/project";
import { Kennislacune } from "../kennislacune/kennislacune";
import { KoppelingBesluitInput, KoppelingVoorstellenInput } from "./koppeling.input";
import { Koppeling, KoppelingStatus } from "./koppeling";
import { confirmKoppeling, withdrawKoppeling, ZONMW } from "./koppeling.decision";

const SCOPE = "koppeling:schrijven";

const KoppelingPayload = payloadOf(Koppeling);

const INGEVOERD = () => Arg("input", () => KoppelingBesluitInput, { description: "Welke koppeling, en waarom." });

/** The records of Zorginstituut that a link points to. */
const targetsOf = ({ agendaItemId, zorgvormId }: KoppelingVoorstellenInput): Reference[] => [
  ...(agendaItemId != null ? [{ type: "AgendaItem", id: agendaItemId, path: ["input", "agendaItemId"] }] : []),
  ...(zorgvormId != null ? [{ type: "Zorgvorm", id: zorgvormId, path: ["input", "zorgvormId"] }] : []),
];

const BESTAAT_AL: Problem = { code: "BESTAAT_AL", path: ["input"], message: "Deze koppeling is er al en is niet ingetrokken." };

/** What the database says of a link that is there already, in words. */
const CONSTRAINTS: Record<string, Problem> = {
  koppeling_project_agenda_item_once: BESTAAT_AL,
  koppeling_project_zorgvorm_once: BESTAAT_AL,
  koppeling_kennislacune_agenda_item_once: BESTAAT_AL,
  koppeling_kennislacune_zorgvorm_once: BESTAAT_AL,
};

@Resolver()
export class KoppelingMutations {
  @Authorized(SCOPE)
  @Mutation(() => KoppelingPayload, {
    nullable: true,
    description:
      "Stelt een koppeling voor. Is Zorginstituut niet bereikbaar om het agenda-item of de zorgvorm te bevestigen, dan is de koppeling zolang alleen voor ZonMw te zien.",
  })
  async koppelingVoorstellen(
    @SleutelArg() sleutel: string,
    @Arg("input", () => KoppelingVoorstellenInput, { description: "De koppeling." }) input: KoppelingVoorstellenInput,
    @Ctx() context: Context,
  ) {
    const refersTo = targetsOf(input);
    const mutation = { mutation: "koppelingVoorstellen", key: sleutel, input, type: Koppeling, refersTo };
    const outcome = await write(context, mutation, async (transaction) => {
      const invoer = new Invoer();
      invoer.precies({ projectId: input.projectId, kennislacuneId: input.kennislacuneId });
      invoer.precies({ agendaItemId: input.agendaItemId, zorgvormId: input.zorgvormId });
      await invoer.verwijzing("projectId", input.projectId, Project, transaction);
      await invoer.verwijzing("kennislacuneId", input.kennislacuneId, Kennislacune, transaction);
      const verified = refersTo.every(({ type, id }) => transaction.isVerified(type, id));
      const koppeling = Object.assign(new Koppeling(), {
        id: newId(),
        projectId: input.projectId ?? null,
        kennislacuneId: input.kennislacuneId ?? null,
        agendaItemId: input.agendaItemId ?? null,
        zorgvormId: input.zorgvormId ?? null,
        grondslag: input.grondslag,
        status: KoppelingStatus.VOORGESTELD,
        onderbouwing: invoer.tekst("onderbouwing", input.onderbouwing),
        verificatie: verified ? Verificatie.GEVERIFIEERD : Verificatie.NOG_NIET_GEVERIFIEERD,
        doorId: ZONMW,
        op: new Date(),
        bevestigdDoorId: null,
        bevestigdOp: null,
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.klaar();
      return orProblem(CONSTRAINTS, () => transaction.add(koppeling));
    });
    return new KoppelingPayload(outcome);
  }

  @Authorized("koppeling:bevestigen")
  @Mutation(() => KoppelingPayload, {
    nullable: true,
    description:
      "Bevestigt een koppeling die een ander voorstelde: zij is voortaan een feit. Een suggestie wordt daarmee `AFGELEID`. Wie haar zelf voorstelde, krijgt de fout EIGEN_VOORSTEL.",
  })
  async koppelingBevestigen(
    @SleutelArg() sleutel: string,
    @INGEVOERD() input: KoppelingBesluitInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "koppelingBevestigen", key: sleutel, input, type: Koppeling };
    return new KoppelingPayload(await write(context, mutation, (transaction) => confirmKoppeling(transaction, context.viewer, input)));
  }

  @Authorized(SCOPE)
  @Mutation(() => KoppelingPayload, {
    nullable: true,
    description:
      "Trekt een koppeling in, of wijst een voorstel af: zij telt nergens meer mee en blijft te zien in de geschiedenis. Dat mag ook wie haar voorstelde.",
  })
  async koppelingIntrekken(
    @SleutelArg() sleutel: string,
    @INGEVOERD() input: KoppelingBesluitInput,
    @Ctx() context: Context,
  ) {
    const mutation = { mutation: "koppelingIntrekken", key: sleutel, input, type: Koppeling };
    return new KoppelingPayload(await write(context, mutation, (transaction) => withdrawKoppeling(transaction, input)));
  }
}
