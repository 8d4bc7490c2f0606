import { Datum, feiten, VERANTWOORDING_OF_ROW, verbanden } from "@pakketgraaf/begrippen";
import { defineNoun, many, one } from "@pakketgraaf/subgraph";
import { Arg } from "type-graphql";
import { AgendaItem } from "../agenda-item/agenda-item";
import { AGENDA_ITEM_BY_AGENDA } from "../agenda-item/agenda-item.links";
import { agendaItems } from "../agenda-item/agenda-item.list";
import { Kader } from "../kader/kader";
import { Prioriteringscriterium, PrioriteringscriteriumVerband } from "../prioriteringscriterium";
import { Agenda } from "./agenda";
import { AgendaCriterium, AgendaPartij, CRITERIUM_BY_AGENDA, PARTIJEN } from "./agenda.links";
import { agendas } from "./agenda.list";
import { agendaMutations } from "./agenda.mutations";
import { agendaSeed } from "./agenda.seed";

const GELDT_OP = "De dag; standaard vandaag.";

export const agenda = defineNoun({
  entity: Agenda,
  byId: { description: "Een agenda.", id: "Sleutel van de agenda." },
  resolvers: [...agendaMutations, agendas.Root],
  fields: {
    ...PARTIJEN.fields,
    geldt: {
      type: () => Boolean,
      description:
        "Of de agenda op een dag geldt; zonder bekend einde geldt zij vanaf haar begin. Null als dat niet bekend is, omdat het begin niet bekend is of zij op de peildatum nog werd voorbereid.",
      nullable: true,
      args: Arg("op", () => Datum, { nullable: true, description: GELDT_OP }),
      resolve: (agenda: Agenda, _context, op?: string | null) => agenda.geldtOp(op ?? undefined),
    },
    kader: one(Kader, "kaderId", "Het kader waarmee onderwerpen op de agenda komen; null als de bron er geen noemt."),
    criteria: feiten(
      Prioriteringscriterium,
      CRITERIUM_BY_AGENDA,
      "id",
      "Criteria waarop onderwerpen worden geprioriteerd, zonder suggesties; leeg als de bron er geen noemt.",
    ),
    criteriaKoppelingen: verbanden(
      Prioriteringscriterium,
      PrioriteringscriteriumVerband,
      CRITERIUM_BY_AGENDA,
      "id",
      "Criteria waarop onderwerpen worden geprioriteerd",
    ),
    onderwerpen: agendaItems.below(
      AGENDA_ITEM_BY_AGENDA,
      "Agenda-items die op deze agenda staan, voor zover hier bekend: `onderwerpenVolledig` en `aantalOnderwerpenVolgensBron` zeggen of er ontbreken.",
    ),
    alsAgendaItem: many(AgendaItem, "agendaId", "onderwerp", "Agenda-items die deze agenda zelf als onderwerp hebben, op onderwerp."),
  },
  tables: [AgendaCriterium, AgendaPartij],
  parts: {
    ...PARTIJEN.parts,
    criteria: {
      table: "agenda_criterium",
      own: "agenda_id",
      toldBy: "criteriaKoppelingen",
      columns: { criteriumId: "prioriteringscriterium_id", ...VERANTWOORDING_OF_ROW },
    },
  },
  seeds: [agendaSeed],
});
