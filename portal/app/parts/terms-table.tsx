import { decimal } from "./amount";
import { Badge, Unknown } from "./badge";
import type { Column } from "./list/column";
import { Table } from "./list/table";
import { periodText } from "./moment";
import { RecordLink } from "./record";
import { words } from "./words";

export interface ShortTerm {
  __typename?: string;
  id: string;
  soort: string;
  aard: string;
  omschrijving: string;
  geldigVan: string | null;
  geldigTot: string | null;
  jaar: number | null;
  openbaarheid: string;
  norm: { waarde: string; eenheid: string } | null;
  opsteller: { __typename?: string; id: string; naam: string } | null;
}

/** When contract terms hold, as far as a source tells it. */
export function termPeriod({ geldigVan, geldigTot, jaar }: Pick<ShortTerm, "geldigVan" | "geldigTot" | "jaar">): string | undefined {
  if (geldigVan || geldigTot) return periodText(geldigVan, geldigTot);
  return jaar === null ? undefined : `genoemd voor ${jaar}`;
}

const COLUMNS: Column<ShortTerm>[] = [
  {
    header: "Voorwaarde",
    cell: (term) => (
      <>
        <RecordLink record={term}>{term.omschrijving}</RecordLink>{" "}
        {term.openbaarheid === "VERTROUWELIJK" && <Badge>Vertrouwelijk</Badge>}
      </>
    ),
  },
  { header: "Soort", cell: ({ soort }) => words(soort) },
  {
    header: "Van wie",
    cell: ({ opsteller, aard }) => (
      <>
        {opsteller ? <RecordLink record={opsteller}>{opsteller.naam}</RecordLink> : <Unknown>niet bij name bekend</Unknown>}
        {aard !== "CONTRACTVOORWAARDE" && <span className="soft"> ({words(aard).toLowerCase()})</span>}
      </>
    ),
  },
  { header: "Norm", cell: ({ norm }) => (norm ? `${decimal(norm.waarde)} ${norm.eenheid}` : <Unknown>geen getal</Unknown>) },
  { header: "Geldt", cell: (term) => termPeriod(term) ?? <Unknown /> },
];

/** Contract terms of insurers, and norms that they go by. */
export const TermsTable = ({ caption, terms }: { caption: string; terms: readonly ShortTerm[] }) => (
  <Table caption={caption} columns={COLUMNS} rows={terms} keyOf={({ id }) => id} />
);
