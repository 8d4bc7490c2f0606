import { Badge, Unknown } from "../../parts/badge";
import type { Column } from "../../parts/list/column";
import { Table } from "../../parts/list/table";
import { More } from "../../parts/more";
import { timeText } from "../../parts/moment";
import { Part } from "../../parts/page";
import { Sources } from "../../parts/source";
import { words } from "../../parts/words";
import type { OrganisationTold } from "./told";

type Advice = NonNullable<OrganisationTold["zorgadviezen"]>["nodes"][number];

const COLUMNS: Column<Advice>[] = [
  {
    header: "Zorg",
    cell: ({ onderwerp, indicatie }) => <>{onderwerp}{indicatie && <span className="soft"> ({indicatie})</span>}</>,
  },
  { header: "Aanspraak", cell: ({ aanspraak }) => (aanspraak ? <Badge>{words(aanspraak)}</Badge> : <Unknown>geen oordeel</Unknown>) },
  { header: "Soort", cell: ({ soort }) => words(soort) },
  { header: "Datum", cell: ({ datum }) => (datum ? timeText(datum.tekst) : <Unknown />) },
  { header: "Uitkomst", cell: ({ uitkomst }) => uitkomst ?? <Unknown /> },
  { header: "Bron", cell: ({ bronnen }) => <Sources sources={bronnen.slice(0, 1)} /> },
];

/** What an organisation judged or advised on whether care is insured. */
export const Advices = ({ advices, isMissing }: { advices: OrganisationTold["zorgadviezen"]; isMissing: boolean }) => (
  <Part
    title="Zorgadviezen"
    id="zorgadviezen"
    total={advices?.totaal}
    isMissing={isMissing}
    isEmpty={!advices || advices.totaal === 0}
    empty="Er zijn geen zorgadviezen van deze organisatie gevonden."
  >
    <Table caption="Zorgadviezen" columns={COLUMNS} rows={advices?.nodes ?? []} keyOf={({ id }) => id} />
    <More total={advices?.totaal ?? 0} shown={advices?.nodes.length ?? 0} />
  </Part>
);
