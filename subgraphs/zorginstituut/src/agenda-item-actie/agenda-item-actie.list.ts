import { filterOf, Grondslag, listOf, WITHOUT_SUGGESTIES } from "@pakketgraaf/begrippen";
import { anyOf, described, isCurrent, linkedTo, whether } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { ActieStatus, AgendaItemActie, OPEN } from "./agenda-item-actie";

@InputType({ description: "Welke acties." })
class AgendaItemActieFilter extends filterOf({
  status: described([ActieStatus], "In een van deze standen."),
  open: described(Boolean, "`true`: gepland, verwacht of lopend; `false`: de rest, ook waarvan de stand niet bekend is."),
  organisatie: described([ID], "Van een van deze organisaties."),
  agendaItem: described([ID], "Voor een van deze agenda-items."),
  grondslag: described([Grondslag], "Op een van deze grondslagen; standaard zonder suggesties."),
}) {}

export const agendaItemActies = listOf({
  of: AgendaItemActie,
  plural: "acties",
  query: "agendaItemActies",
  description: "Wat organisaties voor agenda-items doen of deden.",
  by: AgendaItemActieFilter,
  naam: { column: "e.wat", description: "wat er gebeurt" },
  datum: { column: "e.wanneer_vanaf", description: "wanneer" },
  filter: (query, { status, open, organisatie, agendaItem, grondslag }) => {
    query.andWhere(isCurrent("AgendaItem", "e.agenda_item_id"));
    anyOf(query, "e.status", status);
    whether(query, `e.status IN (${OPEN.map((each) => `'${each}'`).join(", ")})`, open);
    linkedTo(query, ["agenda_item_actie_partij", "actie_id", "organisatie_id"], organisatie);
    anyOf(query, "e.agenda_item_id", agendaItem);
    anyOf(query, "e.grondslag", grondslag ?? WITHOUT_SUGGESTIES);
  },
});
