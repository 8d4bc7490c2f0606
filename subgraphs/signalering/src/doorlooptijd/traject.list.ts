import { Datum, filterOf, listOf, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, byDate, byNumber, described, overlaps, where } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { TIJDVAK } from "../signaal/signaal.links";
import { Doorloopstap, Uitkomst } from "./stappen";
import { Doorlooptraject } from "./traject";

@InputType({ description: "Welke trajecten." })
class DoorlooptrajectFilter extends filterOf({
  stap: described([Doorloopstap], "Van een van deze stappen."),
  uitkomst: described([Uitkomst], "Op de dag zo ver."),
  sector: described([Zorgsector], "Over zorg in een van deze delen."),
  agendaItem: described([ID], "Van een van deze agenda-items."),
  zorgvorm: described([ID], "Over een van deze zorgvormen."),
  begonnenVan: described(Datum, "Begonnen op of na deze dag, op zijn vroegst. Waarvan het begin niet bekend is, telt dan niet mee."),
  begonnenTotEnMet: described(Datum, "Begonnen op of voor deze dag, op zijn vroegst. Waarvan het begin niet bekend is, telt dan niet mee."),
}) {}

export const trajecten = listOf({
  of: Doorlooptraject,
  plural: "trajecten",
  query: "doorlooptrajecten",
  description: "De trajecten achter `doorlooptijden`: elke stap van elke zorg die op een dag was begonnen, of waarvan het begin niet bekend is.",
  by: DoorlooptrajectFilter,
  times: TIJDVAK,
  eigen: {
    DUUR_AFLOPEND: { ...byNumber("coalesce(e.hoogstens, -1)::float8", "DESC"), description: "hoe lang het hoogstens duurde, het langste eerst; wat niet klaar is achteraan" },
    BEGIN_OPLOPEND: { ...byDate("e.begonnen_vanaf", "ASC"), description: "begin, het langst geleden eerst; onbekend achteraan" },
    BEGIN_AFLOPEND: { ...byDate("e.begonnen_vanaf", "DESC"), description: "begin, het kortst geleden eerst; onbekend achteraan" },
  },
  naam: { column: "e.naam", description: "naam" },
  filter: (query, { stap, uitkomst, sector, agendaItem, zorgvorm, begonnenVan, begonnenTotEnMet }) => {
    anyOf(query, "e.stap", stap);
    anyOf(query, "e.uitkomst", uitkomst);
    overlaps(query, "e.sectoren", sector);
    anyOf(query, "e.agenda_item_id", agendaItem);
    anyOf(query, "e.zorgvorm_id", zorgvorm);
    where(query, "e.begonnen_vanaf >= ?::date", begonnenVan);
    where(query, "e.begonnen_vanaf <= ?::date", begonnenTotEnMet);
  },
});
