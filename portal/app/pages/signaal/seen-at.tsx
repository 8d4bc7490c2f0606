import { Badge } from "../../parts/badge";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import type { SignalTold } from "./told";

interface SeenAtProps {
  signal: SignalTold;
  isMissing: (field: string) => boolean;
}

/** The records at which the signal is shown. */
export function SeenAt({ signal: { agendaItems, zorgvormen, duidingen }, isMissing }: SeenAtProps) {
  const records = [
    ...(agendaItems ?? []).map((item) => item && { record: item, kind: "Agenda-item", name: item.onderwerp }),
    ...(zorgvormen ?? []).map((care) => care && { record: care, kind: "Zorgvorm", name: care.naam }),
    ...(duidingen ?? []).map((ruling) => ruling && { record: ruling, kind: "Duiding", name: ruling.titel }),
  ].filter((each) => each !== null);
  return (
    <Part
      title="Waar het te zien is"
      id="te-zien-bij"
      total={records.length}
      isMissing={["agendaItems", "zorgvormen", "duidingen"].some(isMissing)}
      isEmpty={records.length === 0}
      empty="Het is bij geen agenda-item, zorgvorm of duiding te zien."
    >
      <ul>
        {records.map(({ record, kind, name }) => (
          <li key={`${kind} ${record.id}`}><Badge>{kind}</Badge> <RecordLink record={record}>{name}</RecordLink></li>
        ))}
      </ul>
    </Part>
  );
}
