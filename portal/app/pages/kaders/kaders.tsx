import { useMemo } from "react";
import { useAnswer } from "../../graph/answer";
import { Badge, Unknown } from "../../parts/badge";
import type { Filter, Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import type { Column } from "../../parts/list/column";
import { timeText } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { Validity } from "../../parts/validity";
import { words } from "../../parts/words";
import { KADERSOORTEN, KADERSTATUSSEN } from "./choices";
import { PortaalKaderkeuzesDocument, PortaalKadersDocument, type PortaalKadersQuery } from "./operations";

type Row = NonNullable<PortaalKadersQuery["kaders"]>["nodes"][number];

const ORDERS: Option[] = [
  { value: "DATUM_AFLOPEND", label: "Nieuwste eerst" },
  { value: "DATUM_OPLOPEND", label: "Oudste eerst" },
  { value: "NAAM_OPLOPEND", label: "Titel, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Titel, Z tot A" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const COLUMNS: Column<Row>[] = [
  { header: "Titel", cell: (row) => <RecordLink record={row}>{row.titel}</RecordLink>, text: ({ titel }) => titel },
  { header: "Soort", cell: ({ soort }) => words(soort), text: ({ soort }) => words(soort) },
  { header: "Versie", cell: ({ versie }) => versie ?? <Unknown />, text: ({ versie }) => versie },
  { header: "Status", cell: ({ status }) => <Badge>{words(status)}</Badge>, text: ({ status }) => words(status) },
  {
    header: "Uitgekomen",
    cell: ({ datum, gepland }) => {
      if (datum) return timeText(datum.tekst);
      return gepland ? `gepland voor ${timeText(gepland.tekst)}` : <Unknown />;
    },
    text: ({ datum }) => datum?.tekst,
  },
  { header: "Gepland", text: ({ gepland }) => gepland?.tekst },
  {
    header: "Geldt",
    cell: ({ geldigVan, geldigTot }) => <Validity from={geldigVan} until={geldigTot} />,
    text: ({ geldigVan, geldigTot }) => [geldigVan?.tekst, geldigTot?.tekst].filter(Boolean).join(" tot "),
  },
  {
    header: "Criteria",
    cell: ({ criteria }) => (criteria.length > 0 ? criteria.map(({ naam }) => naam).join(", ") : "geen"),
    text: ({ criteria }) => criteria.map(({ naam }) => naam).join(", "),
  },
  {
    header: "Opgevolgd door",
    cell: ({ vervangenDoor }) =>
      vervangenDoor.length > 0 ? (
        <ul className="plain">
          {vervangenDoor.map(({ opvolger }) => (
            <li key={opvolger.id}><RecordLink record={opvolger}>{opvolger.titel}</RecordLink></li>
          ))}
        </ul>
      ) : (
        "geen opvolger bekend"
      ),
    text: ({ vervangenDoor }) => vervangenDoor.map(({ opvolger }) => opvolger.titel).join("; "),
  },
];

/** What care is judged by. */
export default function Kaders() {
  const criteria = useAnswer(PortaalKaderkeuzesDocument, {}).data?.pakketcriteria;
  const filters = useMemo((): Filter[] => [
    { kind: "day", name: "geldigOp", label: "Geldt op deze dag", term: "KaderFilter.geldigOp" },
    { kind: "choice", name: "status", label: "Status", options: KADERSTATUSSEN, term: "Kader.status" },
    { kind: "choice", name: "soort", label: "Soort", options: KADERSOORTEN, term: "Kader.soort" },
    {
      kind: "choice",
      name: "criterium",
      label: "Pakketcriterium",
      options: criteria?.map(({ id, naam }) => ({ value: id, label: naam })) ?? [],
      isOpen: true,
      term: "KaderFilter.criterium",
    },
  ], [criteria]);
  return (
    <ListPage
      title="Kaders"
      name="kaders"
      intro={<p>Waarmee wordt beoordeeld of zorg in het basispakket hoort, met wat nog komt en wat is vervangen.</p>}
      document={PortaalKadersDocument}
      connectionOf={({ kaders }: PortaalKadersQuery) => kaders}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={filters}
      orders={ORDERS}
    />
  );
}
