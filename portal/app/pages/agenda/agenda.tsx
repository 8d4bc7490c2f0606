import { count, counted, decimal, euro } from "../../parts/amount";
import { Seriousness, Unknown } from "../../parts/badge";
import { ERNST, FASEN, REGELS, SECTOREN, STATUSSEN, VERZEKERD } from "../../parts/choices";
import { countsIn } from "../../parts/list/facets";
import type { Filter, Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import type { Column } from "../../parts/list/column";
import { day, timeText } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { AgendaBoard } from "./board";
import type { AgendaRow } from "./row";
import { PortaalAgendaDocument, type PortaalAgendaQuery } from "./operations";

const FILTER = "AgendaItemOverzichtFilter";

const FILTERS: Filter[] = [
  { kind: "choice", name: "fase", label: "Fase", options: FASEN, term: "Fase", facet: "FASE" },
  { kind: "choice", name: "status", label: "Status", options: STATUSSEN, term: "AgendaItemStatus", facet: "STATUS" },
  { kind: "choice", name: "sector", label: "Sector", options: SECTOREN, facet: "SECTOR" },
  { kind: "choice", name: "ernst", label: "Ernst van signalen", options: ERNST, term: "Signaalernst", facet: "ERNST" },
  { kind: "choice", name: "regel", label: "Soort signaal", options: REGELS, term: "Signaalsoort", facet: "REGEL" },
  { kind: "choice", name: "verzekerd", label: "Verzekerd", options: VERZEKERD, term: "Verzekeringsstatus", facet: "VERZEKERD" },
  { kind: "yes-no", name: "heeftLopendProject", label: "Loopt er onderzoek", term: `${FILTER}.heeftLopendProject`, facet: "HEEFT_LOPEND_PROJECT" },
  { kind: "yes-no", name: "heeftOpenKennislacune", label: "Open kennislacune", term: `${FILTER}.heeftOpenKennislacune`, facet: "HEEFT_OPEN_KENNISLACUNE" },
  { kind: "yes-no", name: "heeftDuiding", label: "Geldende duiding", term: `${FILTER}.heeftDuiding`, facet: "HEEFT_DUIDING" },
  { kind: "yes-no", name: "heeftPrestatie", label: "Geldige prestatie", term: `${FILTER}.heeftPrestatie`, facet: "HEEFT_PRESTATIE" },
  { kind: "yes-no", name: "heeftImpact", label: "Impact vastgelegd", term: `${FILTER}.heeftImpact`, facet: "HEEFT_IMPACT" },
];

const ORDERS: Option[] = [
  { value: "ERNST_AFLOPEND", label: "Ernstigste signaal eerst" },
  { value: "NAAM_OPLOPEND", label: "Onderwerp, A tot Z" },
  { value: "IMPACT_EURO_AFLOPEND", label: "Grootste besparing in euro eerst" },
  { value: "IMPACT_ZORGUREN_AFLOPEND", label: "Grootste besparing in zorguren eerst" },
  { value: "KOSTEN_AFLOPEND", label: "Hoogste kosten eerst" },
  { value: "GEBRUIK_AFLOPEND", label: "Meeste patiënten eerst" },
  { value: "LAATSTE_DUIDING_AFLOPEND", label: "Nieuwste duiding eerst" },
  { value: "PROJECTEN_AFLOPEND", label: "Meeste onderzoek eerst" },
  { value: "PROJECTEN_OPLOPEND", label: "Minste onderzoek eerst" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const COLUMNS: Column<AgendaRow>[] = [
  {
    header: "Onderwerp",
    cell: ({ agendaItem }) =>
      agendaItem ? <RecordLink record={agendaItem}>{agendaItem.onderwerp}</RecordLink> : <Unknown>Niet op te vragen</Unknown>,
    text: ({ agendaItem }) => agendaItem?.onderwerp,
  },
  {
    header: "Fase",
    cell: ({ agendaItem }) => agendaItem && words(agendaItem.fase),
    text: ({ agendaItem }) => agendaItem && words(agendaItem.fase),
  },
  {
    header: "Sector",
    cell: ({ agendaItem }) => agendaItem?.sectoren.map(words).join(", "),
    text: ({ agendaItem }) => agendaItem?.sectoren.map(words).join(", "),
  },
  {
    header: "Signalen",
    cell: ({ ernst, aantalSignalen }) =>
      ernst ? <><Seriousness of={ernst} /> {counted(aantalSignalen, "signaal", "signalen")}</> : "geen",
    text: ({ aantalSignalen }) => aantalSignalen,
  },
  { header: "Ernst", text: ({ ernst }) => ernst && words(ernst) },
  { header: "Projecten", cell: ({ aantalProjecten }) => count(aantalProjecten), text: ({ aantalProjecten }) => aantalProjecten, isNumber: true },
  {
    header: "Laatste duiding",
    cell: ({ laatsteDuiding }) => (laatsteDuiding ? day(laatsteDuiding) : <Unknown>geen</Unknown>),
    text: ({ laatsteDuiding }) => laatsteDuiding,
  },
  {
    header: "Doeldatum",
    cell: ({ agendaItem }) => (agendaItem?.doeldatum ? timeText(agendaItem.doeldatum.tekst) : <Unknown />),
    text: ({ agendaItem }) => agendaItem?.doeldatum?.tekst,
  },
  {
    header: "Minder euro per jaar",
    cell: ({ besparingEuro }) => (besparingEuro ? euro(besparingEuro) : <Unknown />),
    text: ({ besparingEuro }) => besparingEuro,
    isDecimal: true,
    isNumber: true,
  },
  {
    header: "Minder zorguren per jaar",
    cell: ({ besparingZorguren }) => (besparingZorguren ? decimal(besparingZorguren) : <Unknown />),
    text: ({ besparingZorguren }) => besparingZorguren,
    isDecimal: true,
    isNumber: true,
  },
];

/** The overview across parties: as a table, or as a board by phase. */
export default function Agenda() {
  return (
    <ListPage
      title="Agenda"
      name="agenda"
      intro={<p>Waarover het Zorginstituut zich buigt, met wat alle vier de partijen ervan hebben.</p>}
      document={PortaalAgendaDocument}
      connectionOf={({ agendaItemsOverzicht }: PortaalAgendaQuery) => agendaItemsOverzicht}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={FILTERS}
      orders={ORDERS}
      countsOf={({ agendaItemsFacetten }) => countsIn(agendaItemsFacetten)}
      forms={{ bord: { label: "Bord per fase", show: (rows) => <AgendaBoard rows={rows} /> } }}
    />
  );
}

