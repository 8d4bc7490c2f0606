import { euro } from "./amount";
import { Unknown } from "./badge";
import type { Column } from "./list/column";
import { Table } from "./list/table";
import { periodText } from "./moment";
import { RecordLink } from "./record";
import { words } from "./words";

export interface Paid {
  id: string;
  soort: string;
  soortTekst: string;
  bedrag: string;
  eenheid: string;
  jaar: number | null;
  geldigVan: string | null;
  geldigTot: string | null;
  verzekeraar: { naam: string; organisatie: { __typename?: string; id: string } | null } | null;
  prestatie: { __typename?: string; id: string; code: string | null; omschrijving: string } | null;
}

const WHO: Column<Paid> = {
  header: "Van wie",
  cell: ({ verzekeraar }) => (
    <RecordLink record={verzekeraar?.organisatie}>{verzekeraar?.naam ?? <Unknown>niet bij name bekend</Unknown>}</RecordLink>
  ),
};

const WHAT: Column<Paid> = {
  header: "Prestatie",
  cell: ({ prestatie }) => (
    <RecordLink record={prestatie}>
      {prestatie ? `${prestatie.code ?? ""} ${prestatie.omschrijving}` : <Unknown>nu niet op te vragen</Unknown>}
    </RecordLink>
  ),
};

const REST: Column<Paid>[] = [
  { header: "Soort bedrag", cell: ({ soort, soortTekst }) => <>{words(soort)} <span className="soft">({soortTekst})</span></> },
  { header: "Bedrag", cell: ({ bedrag, eenheid }) => `${euro(bedrag)} ${eenheid}`, isNumber: true },
  {
    header: "Geldt",
    cell: ({ geldigVan, geldigTot, jaar }) => {
      if (geldigVan || geldigTot) return periodText(geldigVan, geldigTot);
      return jaar === null ? <Unknown /> : `genoemd voor ${jaar}`;
    },
  },
];

/** What insurers and providers ask or pay; it is no rate of the NZa. */
export const PaidTable = ({ amounts, of }: { amounts: readonly Paid[]; of: "verzekeraar" | "prestatie" }) => (
  <Table
    caption="Wat verzekeraars en aanbieders vragen of betalen"
    columns={[of === "verzekeraar" ? WHO : WHAT, ...REST]}
    rows={amounts}
    keyOf={({ id }) => id}
  />
);
