import { useMemo } from "react";
import { useAnswer } from "../../graph/answer";
import { count } from "../../parts/amount";
import { Unknown } from "../../parts/badge";
import { useDay } from "../../parts/day-choice";
import { optionsOf, type Filter, type Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import { optionsOfRecords } from "../../parts/list/records";
import type { Column } from "../../parts/list/column";
import { today } from "../../parts/moment";
import { Money } from "../../parts/money";
import { Period, periodOf } from "../../parts/period";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { PortaalProgrammakeuzesDocument, PortaalProgrammasDocument, type PortaalProgrammasQuery } from "./operations";

type Row = NonNullable<PortaalProgrammasQuery["programmas"]>["nodes"][number];

const ORDERS: Option[] = [
  { value: "NAAM_OPLOPEND", label: "Naam, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Naam, Z tot A" },
  { value: "DATUM_AFLOPEND", label: "Nieuwste begin eerst" },
  { value: "DATUM_OPLOPEND", label: "Oudste begin eerst" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const COLUMNS: Column<Row>[] = [
  { header: "Naam", cell: (row) => <RecordLink record={row}>{row.naam}</RecordLink>, text: ({ naam }) => naam },
  {
    header: "Status",
    cell: ({ status, statusTekst }) => (status ? words(status) : statusTekst ?? <Unknown />),
    text: ({ status, statusTekst }) => (status ? words(status) : statusTekst),
  },
  {
    header: "Looptijd",
    cell: ({ startdatum, einddatum }) => <Period from={startdatum} until={einddatum} />,
    text: ({ startdatum, einddatum }) => periodOf(startdatum, einddatum),
  },
  {
    header: "Budget",
    cell: ({ budget, bedragSoort }) => <Money amount={budget} kind={bedragSoort} />,
    text: ({ budget }) => budget,
    isDecimal: true,
  },
  { header: "Soort budget", text: ({ bedragSoort }) => bedragSoort && words(bedragSoort) },
  {
    header: "Onderdeel van",
    cell: ({ onderdeelVan }) => (onderdeelVan ? <RecordLink record={onderdeelVan}>{onderdeelVan.naam}</RecordLink> : "geen"),
    text: ({ onderdeelVan }) => onderdeelVan?.naam,
  },
  { header: "Subsidieronden", cell: ({ rondes }) => count(rondes.totaal), text: ({ rondes }) => rondes.totaal, isNumber: true },
  {
    header: "Projecten",
    cell: ({ projecten }) => count(projecten.totaal),
    text: ({ projecten }) => projecten.totaal,
    isNumber: true,
  },
];

/** The programmes in which ZonMw has research done. */
export default function Programmas() {
  const choices = useAnswer(PortaalProgrammakeuzesDocument, {}).data;
  const op = useDay();
  const filters = useMemo((): Filter[] => [
    {
      kind: "choice",
      name: "status",
      label: "Status",
      options: optionsOf(["LOPEND", "AFGEROND", "ONDERGEBRACHT", "VOORTGEZET", "VERVANGEN"], words),
      term: "Programma.status",
    },
    { kind: "choice", name: "onderdeelVan", label: "Onderdeel van", options: optionsOfRecords(choices?.programmas), isOpen: true },
    { kind: "day", name: "op", label: "Onderdeel op deze dag", term: "ProgrammaFilter.op" },
  ], [choices]);
  return (
    <ListPage
      title="Programma’s"
      name={op === today() ? "programmas" : `programmas-op-${op}`}
      intro={<p>Waarin ZonMw onderzoek laat doen. Het geld staat er zoals een bron het noemt.</p>}
      document={PortaalProgrammasDocument}
      variables={{ op }}
      connectionOf={({ programmas }: PortaalProgrammasQuery) => programmas}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={filters}
      orders={ORDERS}
    />
  );
}
