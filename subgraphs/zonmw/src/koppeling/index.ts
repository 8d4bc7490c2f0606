import { Verificatie } from "@pakketgraaf/begrippen";
import { defineNoun, foreign, one, resolverById, type Transaction, type Verifiable } from "@pakketgraaf/subgraph";
import { IsNull, Not } from "typeorm";
import { AgendaItem } from "../agenda-item";
import { Duiding } from "../duiding";
import { Kennislacune } from "../kennislacune/kennislacune";
import { Organisatie } from "../organisatie";
import { Project } from "../project/project";
import { Zorgvorm } from "../zorgvorm";
import { Koppeling, KoppelingStatus } from "./koppeling";
import { pairOf, proposedStatus } from "./koppeling.bezwaar";
import { koppelingen } from "./koppeling.list";
import { koppelingMutations } from "./koppeling.mutations";
import { targetOf, targetsOf } from "./koppeling.input";
import { koppelingSubs } from "./koppeling.subs";

const { VOORGESTELD, BEVESTIGD, BETWIST } = KoppelingStatus;
const AT_ONCE = 100;
const BY_ID = { description: "Een koppeling tussen onderzoek en een pakketvraag.", id: "Sleutel van de koppeling." };
const SUB = "zoals de uitgever van tokens diegene kent; alleen te zien voor de eigen organisatie.";

/** Whether there is another link between the same two: the record was linked by the id that it had before, too. */
const isLinked = ({ manager }: Transaction, between: Partial<Koppeling>, id: string): Promise<boolean> =>
  manager.existsBy(Koppeling, {
    ...Object.fromEntries(Object.entries(between).map(([column, value]) => [column, value ?? IsNull()])),
    id: Not(id),
    status: Not(KoppelingStatus.INGETROKKEN),
  });

/** Links that were made while Zorginstituut could not be asked. */
const verifiable: Verifiable = {
  pending: async (manager) => {
    const waiting = await manager.find(Koppeling, {
      where: { verificatie: Verificatie.NOG_NIET_GEVERIFIEERD },
      order: { id: "ASC" },
      take: AT_ONCE,
    });
    return waiting.flatMap((koppeling) => targetsOf(koppeling).map(({ type, id }) => ({ recordId: koppeling.id, type, id })));
  },
  settle: (transaction, { recordId, type }, id) =>
    transaction.change(Koppeling, recordId, null, async (koppeling) => {
      const target = targetOf(type);
      const { projectId, kennislacuneId, relatie } = koppeling;
      const same = { projectId, kennislacuneId, relatie, [target]: id };
      const isTied = id !== null && (await isLinked(transaction, same, koppeling.id));
      if (id === null || isTied) {
        koppeling.verificatie = Verificatie.ONBEKEND;
        return;
      }
      const isOther = koppeling[target] !== id;
      Object.assign(koppeling, { verificatie: Verificatie.GEVERIFIEERD, [target]: id });
      // What was objected to by the id that it has now, is so by the one that it had; also where it was confirmed meanwhile.
      const { status } = koppeling;
      if (!isOther || (status !== VOORGESTELD && status !== BEVESTIGD)) return;
      const proposed = await proposedStatus(transaction, pairOf(koppeling), new Date());
      if (proposed.status === BETWIST) Object.assign(koppeling, proposed, { standVoorBezwaar: status });
    }),
};

export const koppeling = defineNoun({
  entity: Koppeling,
  resolvers: [...koppelingMutations, resolverById(Koppeling, BY_ID), koppelingen.Root],
  fields: {
    project: one(Project, "projectId", "Het project; null als het om een kennislacune gaat."),
    kennislacune: one(Kennislacune, "kennislacuneId", "De kennislacune; null als het om een project gaat."),
    agendaItem: foreign(AgendaItem, "agendaItemId", "Het agenda-item; null als het om een zorgvorm of duiding gaat."),
    zorgvorm: foreign(Zorgvorm, "zorgvormId", "De zorgvorm; null als het om een agenda-item of duiding gaat."),
    duiding: foreign(Duiding, "duidingId", "De duiding; null als het om een agenda-item of zorgvorm gaat."),
    door: foreign(Organisatie, "doorId", "Wie de koppeling legde; null als dat niet bekend is."),
    doorSub: {
      type: () => String,
      nullable: true,
      description: `Wie de koppeling voorstelde, ${SUB}`,
      resolve: async ({ id }, { loaders }) => (await loaders.of(koppelingSubs).load(id)).proposer,
    },
    bevestigdDoor: foreign(
      Organisatie,
      "bevestigdDoorId",
      "Wie de koppeling bevestigde; null als niemand dat deed, of als zij bij de start is ingelezen.",
    ),
    bevestigdDoorSub: {
      type: () => String,
      nullable: true,
      description: `Wie de koppeling bevestigde, ${SUB}`,
      resolve: async ({ id, bevestigdDoorId }, { loaders }) =>
        bevestigdDoorId === null ? null : (await loaders.of(koppelingSubs).load(id)).confirmer,
    },
    bezwaarDoor: foreign(Organisatie, "bezwaarDoorId", "Wie bezwaar maakt; null als niemand dat doet."),
    bezwaarSub: {
      type: () => String,
      nullable: true,
      description: `Wie het bezwaar maakte, ${SUB}`,
      resolve: async ({ id, bezwaarDoorId }, { loaders }) =>
        bezwaarDoorId === null ? null : (await loaders.of(koppelingSubs).load(id)).objector,
    },
  },
  audience: ({ verificatie }) => (verificatie === Verificatie.GEVERIFIEERD ? null : "zonmw"),
  verifiable,
});
