import { count, counted } from "../../parts/amount";
import { Seriousness, Unknown } from "../../parts/badge";
import { FASEN, REGELS, SECTOREN } from "../../parts/choices";
import { countsIn } from "../../parts/list/facets";
import { optionsOf, type Filter, type Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import type { Column } from "../../parts/list/column";
import { periodText } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { codeListName } from "../../parts/code-list";
import { PortaalPrestatiesDocument, type PortaalPrestatiesQuery } from "./operations";

type Row = NonNullable<PortaalPrestatiesQuery["prestatiesOverzicht"]>["nodes"][number];

const FILTER = "PrestatieOverzichtFilter";

const SOORTEN = [
  "PRESTATIE", "CONSULT", "MODULE", "M_EN_I_VERRICHTING", "OVERIGE_PRESTATIE", "EXPERIMENT", "FACULTATIEVE_PRESTATIE", "ZORGACTIVITEIT",
  "DBC_ZORGPRODUCT", "OVERIG_ZORGPRODUCT", "OVERIG_PRODUCT", "ADD_ON", "BUNDEL", "KETEN_DBC", "DBC_GGZ_OUD", "DBC_GROEP_OUD",
  "DBC_DIAGNOSE_OUD", "DBC_BEHANDELING_OUD",
];

const FILTERS: Filter[] = [
  { kind: "record", name: "zorgvorm", label: "Alleen bij de zorgvorm die u bekeek" },
  { kind: "record", name: "agendaItem", label: "Alleen bij het agenda-item dat u bekeek" },
  { kind: "record", name: "duiding", label: "Alleen bij de duiding die u bekeek" },
  { kind: "yes-no", name: "geldt", label: "Vandaag te declareren", term: `${FILTER}.geldt`, facet: "GELDT" },
  { kind: "choice", name: "soort", label: "Soort", options: optionsOf(SOORTEN, words), term: "PrestatieSoort", facet: "SOORT" },
  {
    kind: "choice", name: "tariefsoort", label: "Soort tarief", options: optionsOf(["MAXIMUM", "VRIJ"], words), term: "Tariefsoort",
    facet: "TARIEFSOORT",
  },
  { kind: "choice", name: "sector", label: "Sector", options: SECTOREN, facet: "SECTOR" },
  { kind: "yes-no", name: "heeftAgendaItem", label: "Hoort bij een agenda-item", term: `${FILTER}.heeftAgendaItem`, facet: "HEEFT_AGENDA_ITEM" },
  { kind: "choice", name: "fase", label: "Fase op de agenda", options: FASEN, term: "Fase", facet: "FASE" },
  { kind: "choice", name: "regel", label: "Soort signaal", options: REGELS, term: "Signaalsoort", facet: "REGEL" },
];

const ORDERS: Option[] = [
  { value: "NAAM_OPLOPEND", label: "Omschrijving, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Omschrijving, Z tot A" },
  { value: "AGENDA_ITEMS_AFLOPEND", label: "Bij de meeste agenda-items eerst" },
  { value: "ERNST_AFLOPEND", label: "Ernstigste signaal eerst" },
  { value: "DATUM_AFLOPEND", label: "Nieuwste eerst" },
  { value: "DATUM_OPLOPEND", label: "Oudste eerst" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const COLUMNS: Column<Row>[] = [
  {
    header: "Prestatie",
    cell: ({ prestatie }) =>
      <RecordLink record={prestatie}>{prestatie?.omschrijving ?? <Unknown>Niet op te vragen</Unknown>}</RecordLink>,
    text: ({ prestatie }) => prestatie?.omschrijving,
  },
  { header: "Code", cell: ({ prestatie }) => prestatie?.code ?? <Unknown>geen code</Unknown>, text: ({ prestatie }) => prestatie?.code },
  {
    header: "Codelijst",
    cell: ({ prestatie }) => (prestatie?.codelijst ? codeListName(prestatie.codelijst) : <Unknown />),
    text: ({ prestatie }) => prestatie?.codelijst && codeListName(prestatie.codelijst),
  },
  {
    header: "Soort",
    cell: ({ prestatie }) => prestatie && words(prestatie.soort),
    text: ({ prestatie }) => prestatie && words(prestatie.soort),
  },
  {
    header: "Soort tarief",
    cell: ({ prestatie }) => (prestatie?.tariefsoort ? words(prestatie.tariefsoort) : <Unknown />),
    text: ({ prestatie }) => prestatie?.tariefsoort && words(prestatie.tariefsoort),
  },
  {
    header: "Geldt",
    cell: ({ prestatie }) =>
      prestatie?.geldigVan || prestatie?.geldigTot ? periodText(prestatie.geldigVan, prestatie.geldigTot) : <Unknown />,
  },
  { header: "Geldig van", text: ({ prestatie }) => prestatie?.geldigVan },
  { header: "Geldig tot", text: ({ prestatie }) => prestatie?.geldigTot },
  {
    header: "Agenda-items",
    cell: ({ aantalAgendaItems }) => count(aantalAgendaItems),
    text: ({ aantalAgendaItems }) => aantalAgendaItems,
    isNumber: true,
  },
  {
    header: "Signalen",
    cell: ({ ernst, aantalSignalen }) =>
      ernst ? <><Seriousness of={ernst} /> {counted(aantalSignalen, "signaal", "signalen")}</> : "geen",
    text: ({ aantalSignalen }) => aantalSignalen,
  },
];

/** What may be billed, or could be before. */
export default function Prestaties() {
  return (
    <ListPage
      title="Prestaties"
      name="prestaties"
      intro={<p>Wat zorgaanbieders in rekening kunnen of konden brengen, zoals de NZa het beschrijft.</p>}
      document={PortaalPrestatiesDocument}
      connectionOf={({ prestatiesOverzicht }: PortaalPrestatiesQuery) => prestatiesOverzicht}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={FILTERS}
      orders={ORDERS}
      countsOf={({ prestatiesFacetten }) => countsIn(prestatiesFacetten)}
    />
  );
}
