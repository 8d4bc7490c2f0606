import { AgendaItemStatus, Fase, filterOf, listOf, WITHOUT_SUGGESTION, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, overlaps, where, whether } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { DOENERS, IS_OPEN } from "../agenda-item-actie/agenda-item-actie.links";
import { opImpact } from "../agenda-item-impact/impact-ranking";
import { AgendaItem, AgendaItemHerkomst } from "./agenda-item";

@InputType({ description: "Welke agenda-items. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class AgendaItemFilter extends filterOf({
  fase: described([Fase], "In een van deze fasen."),
  sector: described([Zorgsector], "In een van deze sectoren."),
  status: described([AgendaItemStatus], "In een van deze standen."),
  herkomst: described([AgendaItemHerkomst], "Met een van deze herkomsten."),
  zorgvorm: described([ID], "Over een van deze zorgvormen."),
  handelingsoptie: described([ID], "Waarbij voor een van deze handelingsopties is gekozen."),
  agenda: described([ID], "Op een van deze agenda's."),
  handelendePartij: described([ID], "Waarbij een van deze organisaties handelende partij is."),
  openActieVan: described([ID], "Waarvoor een van deze organisaties een actie heeft die gepland is, verwacht wordt of loopt."),
  metOpenActie: described(Boolean, "`true`: met een actie die gepland is, verwacht wordt of loopt; `false`: zonder, voor zover bekend."),
  gepubliceerd: described(
    Boolean,
    "Of het op de agenda staat; `false`: wat in voorbereiding is, en dat ziet alleen het Zorginstituut.",
  ),
}) {}

export const agendaItems = listOf({
  of: AgendaItem,
  plural: "agenda-items",
  query: "agendaItems",
  description: "Onderwerpen op de agenda van pakketbeheer en passende zorg.",
  by: AgendaItemFilter,
  naam: { column: "e.onderwerp", description: "onderwerp" },
  datum: { column: "e.start_vanaf", description: "begin" },
  ranking: opImpact,
  filter: (query, { fase, sector, status, herkomst, zorgvorm, gepubliceerd, agenda, handelingsoptie, ...partijen }) => {
    const { handelendePartij, openActieVan, metOpenActie } = partijen;
    anyOf(query, "e.fase", fase);
    overlaps(query, "e.sectoren", sector);
    anyOf(query, "e.status", status);
    anyOf(query, "e.herkomst", herkomst);
    linkedTo(query, ["agenda_item_zorgvorm", "agenda_item_id", "zorgvorm_id"], zorgvorm, WITHOUT_SUGGESTION);
    linkedTo(query, ["agenda_item_handelingsoptie", "agenda_item_id", "handelingsoptie_id"], handelingsoptie, WITHOUT_SUGGESTION);
    linkedTo(query, ["agenda_item_agenda", "agenda_item_id", "agenda_id"], agenda, WITHOUT_SUGGESTION);
    linkedTo(
      query,
      ["agenda_item_partij", "agenda_item_id", "organisatie_id"],
      handelendePartij,
      `l.rol = 'HANDELT' AND ${WITHOUT_SUGGESTION}`,
    );
    linkedTo(query, [DOENERS, "agenda_item_id", "organisatie_id"], openActieVan, IS_OPEN);
    whether(query, `e.id IN (SELECT l.agenda_item_id FROM agenda_item_actie l WHERE ${IS_OPEN})`, metOpenActie);
    where(query, "e.gepubliceerd = ?", gepubliceerd);
  },
});
