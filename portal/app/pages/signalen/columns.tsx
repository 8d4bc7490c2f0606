import { counted } from "../../parts/amount";
import { Seriousness, Unknown } from "../../parts/badge";
import type { Column } from "../../parts/list/column";
import { day, today } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { SignalLink } from "../../parts/signals";
import { words } from "../../parts/words";
import type { PortaalSignalenQuery } from "./operations";

type Row = NonNullable<PortaalSignalenQuery["signalen"]>["nodes"][number];

/** The columns of the list of a day: its links stay on that day. */
export function columnsOn(op: string): Column<Row>[] {
  const asked = op === today() ? undefined : op;
  return [
    {
      header: "Signaal",
      cell: ({ id, soort }) => <SignalLink id={id} op={asked}>{words(soort)}</SignalLink>,
      text: ({ soort }) => words(soort),
    },
    { header: "Ernst", cell: ({ ernst }) => <Seriousness of={ernst} />, text: ({ ernst }) => words(ernst) },
    {
      header: "Waarover en waarom",
      cell: ({ onderwerp, onderwerpNaam, toelichting }) => (
        <>
          <p><RecordLink record={onderwerp}>{onderwerpNaam}</RecordLink></p>
          <p className="soft">{toelichting}</p>
        </>
      ),
    },
    { header: "Onderwerp", text: ({ onderwerpNaam }) => onderwerpNaam },
    { header: "Toelichting", text: ({ toelichting }) => toelichting },
    { header: "Aan zet", cell: ({ aan }) => aan.map(words).join(", "), text: ({ aan }) => aan.map(words).join(", ") },
    { header: "Sector", text: ({ sectoren }) => sectoren.map(words).join(", ") },
    {
      header: "Sinds",
      cell: ({ sinds, dagenSinds }) =>
        sinds ? <>{day(sinds)} <span className="soft">({counted(dagenSinds!, "dag", "dagen")})</span></> : <Unknown>begin niet bekend</Unknown>,
      text: ({ sinds }) => sinds,
    },
    { header: "Tot", text: ({ tot }) => tot },
    { header: "Wat ermee is gedaan", cell: ({ status }) => words(status), text: ({ status }) => words(status) },
  ];
}
