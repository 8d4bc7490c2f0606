import { Badge, Unknown } from "../../parts/badge";
import { groundText } from "../../parts/ground";
import type { Column } from "../../parts/list/column";
import { Table } from "../../parts/list/table";
import { More } from "../../parts/more";
import { periodText } from "../../parts/moment";
import { Part } from "../../parts/page";
import { SourceLink } from "../../parts/source";
import { words } from "../../parts/words";
import type { BillableTold } from "./told";

type Rule = BillableTold["regelkoppelingen"]["nodes"][number];

const COLUMNS: Column<Rule>[] = [
  {
    header: "Regel",
    cell: ({ bekostigingsregel: { naam, nummer, bronnen } }) => (
      <>
        {bronnen.length > 0 ? <SourceLink source={{ ...bronnen[0], titel: naam, vindplaats: null }} /> : naam}
        {nummer && <span className="soft"> {nummer}</span>}
      </>
    ),
  },
  {
    header: "Soort",
    cell: ({ bekostigingsregel: { soort, status } }) => <>{words(soort)} {status && <Badge>{words(status)}</Badge>}</>,
  },
  { header: "Wat de regel doet", cell: ({ relatie }) => words(relatie) },
  {
    header: "Wanneer",
    cell: ({ geldigVan, geldigTot }) => (geldigVan || geldigTot ? periodText(geldigVan, geldigTot) : <Unknown />),
  },
  {
    header: "Waarop dat berust",
    cell: ({ grondslag, onderbouwing }) => <>{groundText(grondslag)}{onderbouwing && `: ${onderbouwing}`}</>,
  },
];

/** The rules on funding about what may be billed, and what they do with it. */
export const Rules = ({ rules: { totaal, nodes } }: { rules: BillableTold["regelkoppelingen"] }) => (
  <Part
    title="Regels van de NZa"
    id="regels"
    total={totaal}
    isEmpty={totaal === 0}
    empty="Er is geen regel of beschikking aan deze prestatie gekoppeld."
  >
    <Table caption="Regels van de NZa" columns={COLUMNS} rows={nodes} keyOf={({ id }) => id} />
    <More total={totaal} shown={nodes.length} />
  </Part>
);
