import { euro } from "../../parts/amount";
import { Unknown } from "../../parts/badge";
import type { Column } from "../../parts/list/column";
import { Period, periodOf } from "../../parts/period";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import type { PortaalProjectenQuery } from "./operations";

type Row = NonNullable<PortaalProjectenQuery["projecten"]>["nodes"][number];

export const COLUMNS: Column<Row>[] = [
  { header: "Titel", cell: (row) => <RecordLink record={row}>{row.titel}</RecordLink>, text: ({ titel }) => titel },
  {
    header: "Programma",
    cell: ({ programma }) => (programma ? <RecordLink record={programma}>{programma.naam}</RecordLink> : <Unknown />),
    text: ({ programma }) => programma?.naam,
  },
  {
    header: "Looptijd",
    cell: ({ startdatum, einddatum }) => <Period from={startdatum} until={einddatum} />,
    text: ({ startdatum, einddatum }) => periodOf(startdatum, einddatum),
  },
  {
    header: "Status",
    cell: ({ status }) => (status ? words(status) : <Unknown />),
    text: ({ status }) => status && words(status),
  },
  {
    header: "Hoofdaanvrager",
    cell: ({ hoofdaanvrager }) => hoofdaanvrager ?? <Unknown />,
    text: ({ hoofdaanvrager }) => hoofdaanvrager,
  },
  {
    header: "Agenda-items",
    cell: ({ agendaItems }) => {
      if (!agendaItems) return <Unknown>nu niet op te vragen</Unknown>;
      const told = agendaItems.filter((item) => item !== null);
      if (told.length === 0) return "geen";
      return (
        <ul className="plain">
          {told.map((item) => <li key={item.id}><RecordLink record={item}>{item.onderwerp}</RecordLink></li>)}
        </ul>
      );
    },
    text: ({ agendaItems }) => agendaItems?.flatMap((item) => item?.onderwerp ?? []).join("; "),
  },
  { header: "Relevantie", text: ({ relevantie }) => words(relevantie) },
  {
    header: "Bedrag",
    cell: ({ bedrag }) => (bedrag ? euro(bedrag) : <Unknown />),
    text: ({ bedrag }) => bedrag,
    isDecimal: true,
    isNumber: true,
  },
  { header: "Projectnummer", text: ({ projectnummer }) => projectnummer },
];
