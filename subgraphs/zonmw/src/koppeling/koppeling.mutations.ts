import { Invoer, mutationsOf, Verificatie } from "@pakketgraaf/begrippen";
import { newRecord, type Problem } from "@pakketgraaf/subgraph";
import { Project } from "../project/project";
import { Kennislacune } from "../kennislacune/kennislacune";
import { KoppelingBesluitInput, KoppelingVoorstellenInput, targetsOf } from "./koppeling.input";
import { Koppeling, OF_KENNISLACUNE } from "./koppeling";
import { askToReconsider, objectTo, proposedStatus, withdrawBezwaar, ZORGINSTITUUT } from "./koppeling.bezwaar";
import { confirmKoppeling, withdrawKoppeling, ZONMW } from "./koppeling.decision";

const BESTAAT_AL: Problem = { code: "BESTAAT_AL", path: ["input"], message: "Deze koppeling is er al en is niet ingetrokken." };

/** What the database says of a link that is there already, in words. */
const constraints = {
  koppeling_project_agenda_item_once: BESTAAT_AL,
  koppeling_project_zorgvorm_once: BESTAAT_AL,
  koppeling_kennislacune_agenda_item_once: BESTAAT_AL,
  koppeling_kennislacune_zorgvorm_once: BESTAAT_AL,
  koppeling_project_duiding_once: BESTAAT_AL,
  koppeling_kennislacune_duiding_once: BESTAAT_AL,
};

export const koppelingMutations = mutationsOf(Koppeling, { scope: "koppeling:schrijven", constraints }, {
  koppelingVoorstellen: {
    description:
      "Stelt een koppeling voor. Is Zorginstituut niet bereikbaar om het agenda-item, de zorgvorm of de duiding te bevestigen, dan is de koppeling zolang alleen voor ZonMw te zien. Werd dezelfde koppeling eerder ingetrokken na bezwaar, dan geldt dat bezwaar ook deze: zij is meteen BETWIST, en vraagt om heroverweging.",
    input: [KoppelingVoorstellenInput, "De koppeling."],
    refersTo: (input) => targetsOf(input),
    async work(input, transaction) {
      const invoer = new Invoer();
      invoer.precies({ projectId: input.projectId, kennislacuneId: input.kennislacuneId });
      const { agendaItemId, zorgvormId, duidingId, relatie } = input;
      invoer.precies({ agendaItemId, zorgvormId, duidingId });
      invoer.eis((duidingId == null) === (relatie == null), "ONGELDIG", "relatie", "Geef bij een duiding de relatie, en alleen daar.");
      invoer.eis(
        relatie == null || OF_KENNISLACUNE.includes(relatie) === (input.kennislacuneId != null),
        "ONGELDIG",
        "relatie",
        `Een kennislacune is met een duiding ${OF_KENNISLACUNE.join(", ")}; een project de andere.`,
      );
      await invoer.verwijzing("projectId", input.projectId, Project, transaction);
      await invoer.verwijzing("kennislacuneId", input.kennislacuneId, Kennislacune, transaction);
      const verified = targetsOf(input).every(({ type, id }) => transaction.isVerified(type, id));
      const op = new Date();
      const between = {
        projectId: input.projectId ?? null,
        kennislacuneId: input.kennislacuneId ?? null,
        agendaItemId: agendaItemId ?? null,
        zorgvormId: zorgvormId ?? null,
        duidingId: duidingId ?? null,
        relatie: relatie ?? null,
      };
      const koppeling = newRecord(Koppeling, {
        ...between,
        ...(await proposedStatus(transaction, between, op)),
        grondslag: input.grondslag,
        onderbouwing: invoer.tekst("onderbouwing", input.onderbouwing),
        verificatie: verified ? Verificatie.GEVERIFIEERD : Verificatie.NOG_NIET_GEVERIFIEERD,
        doorId: ZONMW,
        op,
        bevestigdDoorId: null,
        bevestigdOp: null,
        bronnen: invoer.bronnen("bronnen", input.bronnen),
      });
      invoer.klaar();
      return transaction.add(koppeling);
    },
  },

  koppelingBevestigen: {
    scope: "koppeling:bevestigen",
    description:
      "Bevestigt een koppeling die een ander voorstelde: zij is voortaan een feit. Een suggestie wordt daarmee `AFGELEID`. Wie haar zelf voorstelde, krijgt de fout EIGEN_VOORSTEL.",
    input: [KoppelingBesluitInput, "Welke koppeling, en waarom."],
    work: (input, transaction, { viewer }) => confirmKoppeling(transaction, viewer, input),
  },

  koppelingIntrekken: {
    description:
      "Trekt een koppeling in, of wijst een voorstel af: zij telt nergens meer mee en blijft te zien in de geschiedenis. Dat mag ook wie haar voorstelde.",
    input: [KoppelingBesluitInput, "Welke koppeling, en waarom."],
    work: (input, transaction) => withdrawKoppeling(transaction, input),
  },

  koppelingBezwaarMaken: {
    scope: "koppeling:bezwaar",
    by: ZORGINSTITUUT,
    description:
      "Maakt bezwaar tegen een koppeling met een record van het Zorginstituut: zij is BETWIST, en geen feit. Vroeg ZonMw om heroverweging, dan wordt het bezwaar hiermee gehandhaafd.",
    input: [KoppelingBesluitInput, "Welke koppeling, en waarom."],
    work: (input, transaction) => objectTo(transaction, input),
  },

  koppelingBezwaarIntrekken: {
    scope: "koppeling:bezwaar",
    by: ZORGINSTITUUT,
    description: "Trekt een bezwaar in: de koppeling heeft weer de stand van voor het bezwaar. Wat ZonMw introk, blijft ingetrokken, met de reden daarvan. Waarom het bezwaar is ingetrokken, staat in `bezwaarIntrekking`.",
    input: [KoppelingBesluitInput, "Welke koppeling, en waarom."],
    work: (input, transaction) => withdrawBezwaar(transaction, input),
  },

  koppelingHeroverwegingVragen: {
    description: "Vraagt het Zorginstituut een bezwaar te heroverwegen. De koppeling blijft BETWIST tot het Zorginstituut het intrekt.",
    input: [KoppelingBesluitInput, "Welke koppeling, en waarom."],
    work: (input, transaction) => askToReconsider(transaction, input),
  },
});
