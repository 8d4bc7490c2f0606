import "./onderzoeksagenda.css";
import { counted } from "../../parts/amount";
import { Badge, Seriousness, Unknown } from "../../parts/badge";
import type { Column } from "../../parts/list/column";
import { today } from "../../parts/moment";
import { RecordLink } from "../../parts/record";
import { SignalLink } from "../../parts/signals";
import { words } from "../../parts/words";
import type { PortaalOnderzoeksagendaQuery } from "./operations";

type Row = NonNullable<PortaalOnderzoeksagendaQuery["onderzoeksagenda"]>["nodes"][number];

/** What an impact is called, where its class does not say it. */
const IMPACTS: Record<string, string> = {
  GROOT: "Groot",
  MET_GETAL: "Met een getal",
  IN_WOORDEN: "Alleen in woorden",
  NIET_GENOEMD: "Niet genoemd",
};

const RESEARCH: Record<string, string> = {
  GEEN: "Geen onderzoek bekend",
  AFGELOPEN: "Onderzoek is afgelopen",
  GEVRAAGD: "Een subsidieronde vraagt erom",
  ONBEKEND: "Niet bekend of het nog loopt",
  LOPEND: "Er loopt onderzoek",
};

/** The columns of the agenda of a day: its links stay on that day. */
export function columnsOf(op: string): Column<Row>[] {
  const asked = op === today() ? undefined : op;
  return [
    {
      header: "Vraag",
      cell: ({ kennislacune }) =>
        kennislacune ? (
          <RecordLink record={kennislacune}>{kennislacune.vraag}</RecordLink>
        ) : (
          <Unknown>Nu niet op te vragen: ZonMw is niet te bereiken</Unknown>
        ),
      text: ({ kennislacune }) => kennislacune?.vraag,
    },
    { header: "Waarom op deze plaats", cell: ({ reden }) => reden, text: ({ reden }) => reden },
    {
      header: "Impact",
      cell: ({ impact, impacten }) => (
        <div className="agenda-cell">
          <p><Badge>{IMPACTS[impact] ?? words(impact)}</Badge></p>
          {agendaItemsOf(impacten).map((item) => (
            <p key={item.id}><RecordLink record={item}>{item.onderwerp}</RecordLink></p>
          ))}
        </div>
      ),
      text: ({ impact }) => IMPACTS[impact] ?? words(impact),
    },
    { header: "Impact in woorden", text: ({ impacten }) => impacten.map(({ tekst }) => tekst).join("; ") },
    {
      header: "Signalen",
      cell: (row) =>
        row.ernst ? (
          <div className="agenda-cell">
            <p><Seriousness of={row.ernst} /> {counted(row.aantalSignalen, "signaal", "signalen")}</p>
            {row.signalen.map((signal) => (
              <p key={signal.id}><SignalLink id={signal.id} op={asked}>{words(signal.soort)}</SignalLink></p>
            ))}
            {row.aantalSignalen > row.signalen.length && <p className="soft">Dit zijn de ernstigste {row.signalen.length}.</p>}
          </div>
        ) : (
          "geen"
        ),
      text: ({ aantalSignalen }) => aantalSignalen,
    },
    { header: "Ernst", text: ({ ernst }) => ernst && words(ernst) },
    {
      header: "Onderzoek",
      cell: ({ onderzoek, projecten, subsidierondes }) => (
        <div className="agenda-cell">
          <p>{RESEARCH[onderzoek] ?? words(onderzoek)}</p>
          {projecten?.map((project) => project && (
            <p key={project.id}><RecordLink record={project}>{project.titel}</RecordLink></p>
          ))}
          {subsidierondes?.map((round) => round && <p key={round.id} className="soft">{round.naam}</p>)}
        </div>
      ),
      text: ({ onderzoek }) => RESEARCH[onderzoek] ?? words(onderzoek),
    },
    { header: "Projecten", text: ({ projecten }) => projecten?.flatMap((project) => project?.titel ?? []).join("; ") },
    { header: "Sector", text: ({ kennislacune }) => kennislacune?.sectoren.map(words).join(", ") },
  ];
}

/** Each agenda item once, whatever the number of impacts that it names. */
function agendaItemsOf(impacten: Row["impacten"]): { id: string; onderwerp: string; __typename?: string }[] {
  const items = impacten.flatMap(({ agendaItem }) => agendaItem ?? []);
  return [...new Map(items.map((item) => [item.id, item])).values()];
}
