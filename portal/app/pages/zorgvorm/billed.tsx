import { euro } from "../../parts/amount";
import { Unknown } from "../../parts/badge";
import type { Column } from "../../parts/list/column";
import { Table } from "../../parts/list/table";
import { More } from "../../parts/more";
import { periodText } from "../../parts/moment";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { codeListName } from "../../parts/code-list";
import type { CareTold } from "./told";

type Billable = NonNullable<CareTold["prestaties"]>["nodes"][number];

const COLUMNS: Column<Billable>[] = [
  {
    header: "Prestatie",
    cell: (prestatie) => <RecordLink record={prestatie}>{prestatie.omschrijving}</RecordLink>,
  },
  { header: "Code", cell: ({ code, codelijst }) => code ? <>{code}{codelijst && <span className="soft"> ({codeListName(codelijst)})</span>}</> : <Unknown /> },
  { header: "Soort", cell: ({ soort }) => words(soort) },
  { header: "Geldt", cell: ({ geldigVan, geldigTot }) => (geldigVan || geldigTot ? periodText(geldigVan, geldigTot) : <Unknown />) },
  {
    header: "Laatste tarief van de NZa",
    cell: ({ tarieven: { totaal, nodes } }) =>
      totaal === 0 ? <Unknown /> : (
        <>
          {euro(nodes[0].bedrag)} {nodes[0].eenheid}{nodes[0].component && ` (${nodes[0].component})`},{" "}
          {periodText(nodes[0].geldigVan, nodes[0].geldigTot)}
          {totaal > 1 && <span className="soft">; {totaal - 1} eerder of anders</span>}
        </>
      ),
  },
];

/** What may be billed for the care, and what it costs. */
export function Billed({ care: { id, prestaties }, isMissing }: { care: CareTold; isMissing: boolean }) {
  return (
    <Part
      title="Prestaties en tarieven"
      id="prestaties"
      total={prestaties?.totaal}
      isMissing={isMissing}
      isEmpty={prestaties?.totaal === 0}
      empty="Er is geen prestatie gevonden waarmee deze zorg wordt of werd gedeclareerd."
    >
      <Table caption="Prestaties en tarieven" columns={COLUMNS} rows={prestaties?.nodes ?? []} keyOf={(each) => each.id} />
      <More total={prestaties?.totaal ?? 0} shown={prestaties?.nodes.length ?? 0} to="/prestaties" search={{ zorgvorm: id }} />
    </Part>
  );
}
