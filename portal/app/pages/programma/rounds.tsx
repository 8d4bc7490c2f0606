import { count, euro } from "../../parts/amount";
import { Badge, Unknown } from "../../parts/badge";
import type { Column } from "../../parts/list/column";
import { Table } from "../../parts/list/table";
import { Money } from "../../parts/money";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { Period } from "../../parts/period";
import { words } from "../../parts/words";
import type { ProgrammeTold } from "./told";

type Round = ProgrammeTold["rondes"]["nodes"][number];

const COLUMNS: Column<Round>[] = [
  {
    header: "Ronde",
    cell: ({ naam, toelichting }) => <>{naam}{toelichting && <p className="soft">{toelichting}</p>}</>,
  },
  {
    header: "Stand op de dag",
    cell: ({ stand }) => <><Badge>{words(stand.stand)}</Badge><p className="soft">{stand.toelichting}</p></>,
  },
  { header: "Open", cell: ({ opening, sluiting }) => <Period from={opening} until={sluiting} /> },
  { header: "Budget", cell: ({ budget, bedragSoort }) => <Money amount={budget} kind={bedragSoort} /> },
  { header: "Toegekend", cell: ({ toegekend }) => (toegekend ? euro(toegekend) : <Unknown />) },
  {
    header: "Gehonoreerd",
    cell: ({ gehonoreerd }) => (gehonoreerd == null ? <Unknown /> : count(gehonoreerd)),
    isNumber: true,
  },
];

export const Rounds = ({ programme: { rondes } }: { programme: ProgrammeTold }) => (
  <Part
    title="Subsidieronden"
    id="rondes"
    total={rondes.totaal}
    isEmpty={rondes.totaal === 0}
    empty="Er zijn geen subsidieronden van dit programma gevonden."
  >
    <Table caption="Subsidieronden van dit programma" columns={COLUMNS} rows={rondes.nodes} keyOf={({ id }) => id} />
    <More total={rondes.totaal} shown={rondes.nodes.length} />
  </Part>
);
