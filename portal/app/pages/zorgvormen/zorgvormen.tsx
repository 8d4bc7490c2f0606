import { count, counted, euro } from "../../parts/amount";
import { Seriousness, Unknown } from "../../parts/badge";
import { ERNST, FASEN, REGELS, SECTOREN, VERZEKERD } from "../../parts/choices";
import { countsIn } from "../../parts/list/facets";
import { optionsOf, type Filter, type Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import type { Column } from "../../parts/list/column";
import { day } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { PortaalZorgvormenDocument, type PortaalZorgvormenQuery } from "./operations";

type CareRow = NonNullable<PortaalZorgvormenQuery["zorgvormenOverzicht"]>["nodes"][number];

const FILTER = "ZorgvormOverzichtFilter";

const FILTERS: Filter[] = [
  { kind: "choice", name: "verzekerd", label: "Verzekerd", options: VERZEKERD, term: "Verzekeringsstatus", facet: "VERZEKERD" },
  { kind: "choice", name: "sector", label: "Sector", options: SECTOREN, facet: "SECTOR" },
  {
    kind: "choice", name: "pakkettype", label: "Deel van het pakket", term: "Pakkettype", facet: "PAKKETTYPE",
    options: optionsOf(["OPEN", "GESLOTEN"], (value) => `${words(value)} deel`),
  },
  {
    kind: "choice", name: "conclusie", label: "Conclusie van wat geldt", term: "DuidingConclusie", facet: "CONCLUSIE",
    options: optionsOf(["JA", "DEELS", "VOORWAARDELIJK", "NEE"], words),
  },
  { kind: "choice", name: "fase", label: "Fase op de agenda", options: FASEN, term: "Fase", facet: "FASE" },
  { kind: "choice", name: "ernst", label: "Ernst van signalen", options: ERNST, term: "Signaalernst", facet: "ERNST" },
  { kind: "choice", name: "regel", label: "Soort signaal", options: REGELS, term: "Signaalsoort", facet: "REGEL" },
  { kind: "yes-no", name: "heeftAgendaItem", label: "Op de agenda", term: `${FILTER}.heeftAgendaItem`, facet: "HEEFT_AGENDA_ITEM" },
  { kind: "yes-no", name: "heeftDuiding", label: "Geldende duiding", term: `${FILTER}.heeftDuiding`, facet: "HEEFT_DUIDING" },
  {
    kind: "yes-no", name: "heeftLopendProject", label: "Loopt er onderzoek", term: `${FILTER}.heeftLopendProject`,
    facet: "HEEFT_LOPEND_PROJECT",
  },
  {
    kind: "yes-no", name: "heeftOpenKennislacune", label: "Open kennislacune", term: `${FILTER}.heeftOpenKennislacune`,
    facet: "HEEFT_OPEN_KENNISLACUNE",
  },
  {
    kind: "yes-no", name: "heeftVoorwaarden", label: "Openbare voorwaarden", term: `${FILTER}.heeftVoorwaarden`,
    facet: "HEEFT_VOORWAARDEN",
  },
  { kind: "yes-no", name: "heeftPrestatie", label: "Geldige prestatie", term: `${FILTER}.heeftPrestatie`, facet: "HEEFT_PRESTATIE" },
];

const ORDERS: Option[] = [
  { value: "NAAM_OPLOPEND", label: "Naam, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Naam, Z tot A" },
  { value: "ERNST_AFLOPEND", label: "Ernstigste signaal eerst" },
  { value: "LAATSTE_DUIDING_AFLOPEND", label: "Nieuwste duiding eerst" },
  { value: "LAATSTE_DUIDING_OPLOPEND", label: "Oudste duiding eerst" },
  { value: "GEBRUIK_AFLOPEND", label: "Meeste patiënten eerst" },
  { value: "KOSTEN_AFLOPEND", label: "Hoogste kosten eerst" },
  { value: "PROJECTEN_AFLOPEND", label: "Meeste onderzoek eerst" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const COLUMNS: Column<CareRow>[] = [
  {
    header: "Zorg",
    cell: ({ zorgvorm }) => <RecordLink record={zorgvorm}>{zorgvorm?.naam ?? <Unknown>Niet op te vragen</Unknown>}</RecordLink>,
    text: ({ zorgvorm }) => zorgvorm?.naam,
  },
  { header: "Aandoening", cell: ({ zorgvorm }) => zorgvorm?.aandoening ?? <Unknown />, text: ({ zorgvorm }) => zorgvorm?.aandoening },
  { header: "Soort", text: ({ zorgvorm }) => zorgvorm && words(zorgvorm.soort) },
  {
    header: "Vandaag verzekerd",
    cell: ({ zorgvorm }) => zorgvorm && words(zorgvorm.verzekerd.status),
    text: ({ zorgvorm }) => zorgvorm && words(zorgvorm.verzekerd.status),
  },
  { header: "Sector", text: ({ zorgvorm }) => zorgvorm?.sectoren.map(words).join(", ") },
  {
    header: "Laatste duiding",
    cell: ({ laatsteDuiding }) => (laatsteDuiding ? day(laatsteDuiding) : <Unknown>geen</Unknown>),
    text: ({ laatsteDuiding }) => laatsteDuiding,
  },
  {
    header: "Signalen",
    cell: ({ ernst, aantalSignalen }) =>
      ernst ? <><Seriousness of={ernst} /> {counted(aantalSignalen, "signaal", "signalen")}</> : "geen",
    text: ({ aantalSignalen }) => aantalSignalen,
  },
  { header: "Projecten", cell: ({ aantalProjecten }) => count(aantalProjecten), text: ({ aantalProjecten }) => aantalProjecten, isNumber: true },
  {
    header: "Patiënten",
    cell: ({ patienten }) => (patienten === null ? <Unknown /> : count(patienten)),
    text: ({ patienten }) => patienten,
    isNumber: true,
  },
  {
    header: "Kosten",
    cell: ({ kosten }) => (kosten === null ? <Unknown /> : euro(kosten)),
    text: ({ kosten }) => kosten,
    isDecimal: true,
    isNumber: true,
  },
];

/** All care that package management is about. */
export default function Zorgvormen() {
  return (
    <ListPage
      title="Zorgvormen"
      name="zorgvormen"
      intro={<p>De zorg waarover pakketbeheer gaat: of zij vandaag verzekerd is, en wat alle vier de partijen ervan hebben.</p>}
      document={PortaalZorgvormenDocument}
      connectionOf={({ zorgvormenOverzicht }: PortaalZorgvormenQuery) => zorgvormenOverzicht}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={FILTERS}
      orders={ORDERS}
      countsOf={({ zorgvormenFacetten }) => countsIn(zorgvormenFacetten)}
    />
  );
}
