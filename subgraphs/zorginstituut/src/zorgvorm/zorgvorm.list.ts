import { filterOf, listOf, Pakkettype, WITHOUT_SUGGESTION, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, described, linkedTo, needed, overlaps } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { Zorgwet } from "../zorgwet";
import { Zorgvorm, ZorgvormCodeSoort, ZorgvormSoort } from "./zorgvorm";

@InputType({ description: "Een code in een bepaalde codelijst." })
class ZorgvormCodeFilter extends filterOf({
  soort: needed(ZorgvormCodeSoort, "Wat de code aanduidt."),
  code: needed(String, "De code."),
}) {}

@InputType({ description: "Welke zorgvormen. Koppelingen tellen mee als een bron ze noemt of ze zijn afgeleid." })
class ZorgvormFilter extends filterOf({
  soort: described([ZorgvormSoort], "Van een van deze soorten."),
  sector: described([Zorgsector], "In een van deze sectoren."),
  wet: described([Zorgwet], "Onder een van deze wetten."),
  pakkettype: described([Pakkettype], "In een van deze delen van het pakket."),
  agendaItem: described([ID], "Gekoppeld aan een van deze agenda-items."),
  code: described(ZorgvormCodeFilter, "Met deze code."),
}) {}

export const zorgvormen = listOf({
  of: Zorgvorm,
  plural: "zorgvormen",
  query: "zorgvormen",
  description: "Zorg waarover pakketbeheer gaat.",
  by: ZorgvormFilter,
  naam: { column: "e.naam", description: "naam" },
  filter: (query, { soort, sector, wet, pakkettype, agendaItem, code }) => {
    anyOf(query, "e.soort", soort);
    overlaps(query, "e.sectoren", sector);
    overlaps(query, "e.wetten", wet);
    anyOf(query, "e.pakkettype", pakkettype);
    linkedTo(query, ["agenda_item_zorgvorm", "zorgvorm_id", "agenda_item_id"], agendaItem, WITHOUT_SUGGESTION);
    // An enum value: the schema lets no other text through.
    if (code) linkedTo(query, ["zorgvorm_code", "zorgvorm_id", "code"], [code.code], `l.soort = '${code.soort}'`);
  },
});
