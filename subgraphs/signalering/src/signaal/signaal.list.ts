import { filterOf, listOf, Zorgsector } from "@pakketgraaf/begrippen";
import { anyOf, byDate, byNumber, described, linkedBy, ofDay, overlaps, whether } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { BEGIN } from "../bepalen/tijdlijn";
import { SignaalPartij, Signaalernst, Signaalsoort } from "../signaalregel/enums";
import { Signaal } from "./signaal";
import { isShownAt, TIJDVAK } from "./signaal.links";
import { SignaalStatus, statusOn } from "./status";

@InputType({ description: "Welke signalen." })
class SignaalFilter extends filterOf({
  regel: described([Signaalsoort], "Van een van deze regels."),
  ernst: described([Signaalernst], "Zo ernstig."),
  aan: described([SignaalPartij], "Waarmee een van deze partijen aan zet is."),
  concern: described([ID], "Voor een van deze concerns bij name; wat voor alle verzekeraars is, staat onder `aan`."),
  bijNaam: described(Boolean, "Of het voor een of meer concerns bij name is, en niet voor alle verzekeraars."),
  sector: described([Zorgsector], "Over zorg in een van deze sectoren."),
  status: described([SignaalStatus], "In een van deze standen."),
  agendaItem: described([ID], "Te zien bij een van deze agenda-items."),
  zorgvorm: described([ID], "Te zien bij een van deze zorgvormen."),
  duiding: described([ID], "Te zien bij een van deze duidingen."),
  onderwerpType: described([String], "Over een record van een van deze typen, zoals `Duiding`."),
  onderwerp: described([ID], "Over een record met een van deze sleutels."),
}) {}

/** SQL for how serious a signal is, the most serious highest. */
const ERNST = `array_position(ARRAY['${Object.keys(Signaalernst).join("', '")}'], e.ernst)::float8`;
const SINDS = `nullif(e.sinds, '${BEGIN}'::date)`;
const LINK_OF_DAY = ofDay("l", TIJDVAK);

export const signalen = listOf({
  of: Signaal,
  plural: "signalen",
  query: "signalen",
  description: "Signalen: wat de openbare feiten van de partijen samen zeggen op een dag, met wie daarmee aan zet is.",
  by: SignaalFilter,
  times: TIJDVAK,
  eigen: {
    ERNST_AFLOPEND: { ...byNumber(ERNST, "DESC"), description: "ernst, het ernstigste eerst" },
    SINDS_OPLOPEND: { ...byDate(SINDS, "ASC"), description: "sinds wanneer het er is, het langst bestaande eerst; zonder bekend begin achteraan" },
    SINDS_AFLOPEND: { ...byDate(SINDS, "DESC"), description: "sinds wanneer het er is, het nieuwste eerst; zonder bekend begin achteraan" },
  },
  filter: (query, { regel, ernst, aan, concern, bijNaam, sector, status, onderwerpType, onderwerp, ...at }) => {
    // While a release is rolled out, the index may have signals of rules that are not known here yet. Nearly all are of
    // those that are: that goes through no index of the column.
    anyOf(query, regel ? "e.regel" : "least(e.regel)", regel ?? Object.keys(Signaalsoort));
    anyOf(query, "e.ernst", ernst);
    overlaps(query, "e.aan", aan);
    overlaps(query, "e.concerns", concern);
    whether(query, "e.concerns <> '{}'", bijNaam);
    overlaps(query, "e.sectoren", sector);
    anyOf(query, "e.onderwerp_type", onderwerpType);
    anyOf(query, "e.onderwerp_id", onderwerp);
    // Whoever has an answer is found by the answers: they are fewer than the signals.
    if (status && !status.includes("OPEN")) linkedBy(query, ["signaalantwoord", "signaal_id"], { status });
    anyOf(query, statusOn(":day"), status);
    const shown = { AgendaItem: at.agendaItem, Zorgvorm: at.zorgvorm, Duiding: at.duiding };
    for (const [type, ids] of Object.entries(shown)) {
      linkedBy(query, ["signaal_plaats", "signaal_id"], { record_id: ids }, `${isShownAt(type)} AND ${LINK_OF_DAY}`);
    }
  },
});
