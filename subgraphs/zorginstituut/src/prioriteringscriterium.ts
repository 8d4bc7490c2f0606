import { Bron, BronRecord, Grondslag, seedOf, VASTE_LIJST, verbandMet } from "@pakketgraaf/begrippen";
import { fixedList, StoredField } from "@pakketgraaf/subgraph";
import { Directive, ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { AGENDA_BY_CRITERIUM } from "./agenda/agenda.links";
import { agendas } from "./agenda/agenda.list";
import { Impactmaat, impactmatenOf } from "./agenda-item-impact/impactmaat";

@Entity()
@Directive(VASTE_LIJST)
@ObjectType({ description: "Criterium waarop onderwerpen voor de Pakketagenda worden geprioriteerd." })
export class Prioriteringscriterium extends BronRecord {
  @StoredField(() => String, { description: "Het criterium." })
  naam: string;

  @StoredField(() => String, { nullable: true, description: "Wat het criterium inhoudt; null als de bron dat niet zegt." })
  definitie: string | null;

  @StoredField(() => Grondslag, { nullable: true, description: "Waarop de definitie berust; null als er geen is." })
  definitieGrondslag: Grondslag | null;

  @StoredField(() => Bron, { nullable: true, json: true, description: "Waar de definitie uit blijkt; null als dat niet is vastgelegd." })
  definitieBron: Bron | null;
}

export const PrioriteringscriteriumVerband = verbandMet(Prioriteringscriterium, "criterium");

export const prioriteringscriterium = fixedList({
  entity: Prioriteringscriterium,
  query: "prioriteringscriteria",
  description: "De criteria waarop onderwerpen voor de Pakketagenda worden geprioriteerd.",
  order: "id",
  fields: {
    agendas: agendas.below(AGENDA_BY_CRITERIUM, "Agenda's met dit criterium."),
    impactmaten: {
      type: () => [Impactmaat],
      description:
        "Maten waarin voor dit criterium een getal bekend is, die van de meeste agenda-items eerst: daarop zijn agenda-items te rangschikken. Getallen in verschillende maten zijn niet te vergelijken.",
      resolve: async ({ id }, { loaders }) => (await loaders.of(impactmatenOf)).filter(({ criterium }) => criterium === id),
    },
  },
  seeds: [seedOf(Prioriteringscriterium, { file: "zorginstituut-referentie.json", list: "prioriteringscriteriaPakketagenda" })],
});
