import { filterOf, listOf, Zorgsector } from "@pakketgraaf/begrippen";
import { byNumber, defineNoun, described, type FieldsOf, overlaps } from "@pakketgraaf/subgraph";
import { ID, InputType } from "type-graphql";
import { MEEST_SIGNALEN } from "../overzicht/agendaplaats";
import { TIJDVAK_VAN_RIJ } from "../overzicht/tijdvakrij";
import { Kennislacune, Project, Subsidieronde } from "../records/records";
import { Signaal } from "../signaal/signaal";
import { signalenOp } from "../signaal/signaal-op";
import { Onderzoeksagendapunt } from "./onderzoeksagendapunt";

@InputType({ description: "Welke open kennislacunes." })
class OnderzoeksagendapuntFilter extends filterOf({
  programma: described(
    [ID],
    "Met onderzoek uit een van deze programma's of hun onderdelen op de dag, of waarvoor een subsidieronde daarvan onderzoek vraagt of vroeg.",
  ),
  lijn: described([ID], "Hetzelfde, van een van deze lijnen: programma's die op de dag een onderdeel van een ander programma zijn."),
  sector: described([Zorgsector], "In een van deze sectoren, volgens de kennislacune zelf; een die over alle sectoren gaat, noemt er geen."),
}) {}

const agenda = listOf({
  of: Onderzoeksagendapunt,
  plural: "open kennislacunes",
  query: "onderzoeksagenda",
  description:
    "Open kennislacunes op een dag, met wat het eerst om onderzoek vraagt vooraan, en waarom. "
    + "Eerst beslist `impact`: groot, met een getal, in woorden, niet genoemd. Dan `ernst`: hoog, middel, laag, geen signaal. "
    + "Dan `aantalSignalen`: het meeste eerst. Dan `onderzoek`: geen, afgelopen, gevraagd, onbekend, lopend. Gelijke plaatsen op `id`. "
    + "Open is wat volgens een bron van die dag of eerder open staat of niet is onderzocht, zoals nu bekend: wat intussen is beantwoord, "
    + "staat er ook op een vroegere dag niet in. Alleen openbare feiten tellen.",
  by: OnderzoeksagendapuntFilter,
  times: TIJDVAK_VAN_RIJ,
  eigen: {
    PLAATS_OPLOPEND: {
      ...byNumber("e.rang::float8", "ASC"),
      description: "plaats, wat het eerst om onderzoek vraagt vooraan: naar impact, dan het ernstigste signaal, dan het aantal signalen, dan het onderzoek",
    },
  },
  naam: { column: "e.naam", description: "de vraag" },
  filter: (query, { programma, lijn, sector }) => {
    for (const [kenmerk, waarden] of Object.entries({ programma, lijn, sector })) {
      overlaps(query, "e.kenmerken", waarden?.map((waarde) => `${kenmerk}:${waarde}`));
    }
  },
});

const fields: FieldsOf<Onderzoeksagendapunt> = {
  kennislacune: {
    type: () => Kennislacune,
    nullable: true,
    description: "De kennislacune; null als ZonMw niet bereikbaar is.",
    resolve: ({ id }) => ({ id }),
  },
  signalen: {
    type: () => [Signaal],
    description: `Die signalen, het ernstigste eerst, dan op id; hooguit ${MEEST_SIGNALEN}.`,
    resolve: ({ agendaplaats: { signalen }, op }, context) => signalenOp(context, signalen, op),
  },
  projecten: {
    type: () => [Project],
    nullable: "itemsAndList",
    description: "Het onderzoek ernaar dat op de dag was begonnen; zonder bekend begin telt het ook.",
    resolve: ({ agendaplaats: { projecten } }) => projecten.map((id) => ({ id })),
  },
  subsidierondes: {
    type: () => [Subsidieronde],
    nullable: "itemsAndList",
    description: "Subsidierondes die op de dag om onderzoek ernaar vroegen.",
    resolve: ({ agendaplaats: { subsidierondes } }) => subsidierondes.map((id) => ({ id })),
  },
};

export const onderzoeksagenda = defineNoun({ entity: Onderzoeksagendapunt, fields, resolvers: [agenda.Root] });
