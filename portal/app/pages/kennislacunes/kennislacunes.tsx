import { Link } from "@tanstack/react-router";
import { count } from "../../parts/amount";
import { Badge, Unknown } from "../../parts/badge";
import { SECTOREN } from "../../parts/choices";
import { optionsOf, type Filter, type Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import type { Column } from "../../parts/list/column";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { PortaalKennislacunesDocument, type PortaalKennislacunesQuery } from "./operations";

type Row = NonNullable<PortaalKennislacunesQuery["kennislacunes"]>["nodes"][number];

const FILTERS: Filter[] = [
  {
    kind: "choice",
    name: "status",
    label: "Status",
    options: optionsOf(["OPEN", "NIET_ONDERZOCHT", "IN_ONDERZOEK", "DEELS_BEANTWOORD", "BEANTWOORD"], words),
    term: "Kennislacune.status",
  },
  { kind: "choice", name: "sector", label: "Sector", options: SECTOREN },
  { kind: "yes-no", name: "heeftProject", label: "Is er onderzoek naar", term: "KennislacuneFilter.heeftProject" },
  {
    kind: "choice",
    name: "projectStatus",
    label: "Status van dat onderzoek",
    options: optionsOf(["GEPLAND", "LOPEND", "AFGEROND"], words),
    term: "KennislacuneFilter.projectStatus",
  },
  { kind: "day", name: "op", label: "Status van onderzoek op deze dag", term: "KennislacuneFilter.op" },
];

const ORDERS: Option[] = [
  { value: "NAAM_OPLOPEND", label: "Vraag, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Vraag, Z tot A" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const sectorsOf = ({ sectoren, sectorTekst }: Row): string | null | undefined =>
  sectoren.length > 0 ? sectoren.map(words).join(", ") : sectorTekst;

const COLUMNS: Column<Row>[] = [
  { header: "Vraag", cell: (row) => <RecordLink record={row}>{row.vraag}</RecordLink>, text: ({ vraag }) => vraag },
  { header: "Status", cell: ({ status }) => <Badge>{words(status)}</Badge>, text: ({ status }) => words(status) },
  { header: "Status volgens de bron", text: ({ statusTekst }) => statusTekst },
  { header: "Sector", cell: (row) => sectorsOf(row) ?? <Unknown />, text: sectorsOf },
  { header: "Ingebracht door", cell: ({ ingebrachtDoor }) => ingebrachtDoor, text: ({ ingebrachtDoor }) => ingebrachtDoor },
  {
    header: "Agenda-items",
    cell: ({ agendaItems }) =>
      agendaItems ? (
        <ul className="plain">
          {agendaItems.map((item) => item && <li key={item.id}><RecordLink record={item}>{item.onderwerp}</RecordLink></li>)}
        </ul>
      ) : (
        <Unknown>nu niet op te vragen</Unknown>
      ),
    text: ({ agendaItems }) => agendaItems?.flatMap((item) => item?.onderwerp ?? []).join("; "),
  },
  {
    header: "Projecten",
    cell: ({ projecten }) => (projecten.totaal === 0 ? "geen gevonden" : count(projecten.totaal)),
    text: ({ projecten }) => projecten.totaal,
    isNumber: true,
  },
  {
    header: "Subsidieronden",
    cell: ({ subsidierondes }) => count(subsidierondes.totaal),
    text: ({ subsidierondes }) => subsidierondes.totaal,
    isNumber: true,
  },
];

/** What is not known about care, and whether somebody looks for it. */
export default function Kennislacunes() {
  return (
    <ListPage
      title="Kennislacunes"
      name="kennislacunes"
      intro={
        <p>
          Vragen over zorg waarop nog geen antwoord is, en vragen die intussen zijn beantwoord. In welke volgorde de open vragen
          om onderzoek vragen, staat op de <Link className="nl-link" to="/onderzoeksagenda">onderzoeksagenda</Link>.
        </p>
      }
      document={PortaalKennislacunesDocument}
      connectionOf={({ kennislacunes }: PortaalKennislacunesQuery) => kennislacunes}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={FILTERS}
      orders={ORDERS}
    />
  );
}
