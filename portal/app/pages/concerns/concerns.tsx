import { count, decimal } from "../../parts/amount";
import { Unknown } from "../../parts/badge";
import { optionsOf, type Filter, type Option } from "../../parts/list/filter";
import { ListPage } from "../../parts/list/list-page";
import type { Column } from "../../parts/list/column";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { PortaalConcernsDocument, type PortaalConcernsQuery } from "./operations";

type Row = NonNullable<PortaalConcernsQuery["verzekeraars"]>["nodes"][number];

const FILTERS: Filter[] = [
  {
    kind: "choice", name: "soort", label: "Soort", options: optionsOf(["CONCERN", "ZORGVERZEKERAAR", "LABEL"], words),
    term: "VerzekeraarSoort", isShown: true,
  },
];

const ORDERS: Option[] = [
  { value: "NAAM_OPLOPEND", label: "Naam, A tot Z" },
  { value: "NAAM_AFLOPEND", label: "Naam, Z tot A" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const COLUMNS: Column<Row>[] = [
  { header: "Naam", cell: ({ naam, organisatie }) => <RecordLink record={organisatie}>{naam}</RecordLink>, text: ({ naam }) => naam },
  { header: "Soort", cell: ({ soort }) => words(soort), text: ({ soort }) => words(soort) },
  {
    header: "Concern",
    cell: ({ soort, concern }) => {
      if (concern) return <RecordLink record={concern.organisatie}>{concern.naam}</RecordLink>;
      return soort === "CONCERN" ? "is het zelf" : <Unknown />;
    },
    text: ({ concern }) => concern?.naam,
  },
  { header: "UZOVI-code", cell: ({ uzovi }) => uzovi ?? <Unknown />, text: ({ uzovi }) => uzovi },
  {
    header: "Marktaandeel",
    cell: ({ marktaandeel }) => (marktaandeel ? `${decimal(marktaandeel.procent)} % (${marktaandeel.jaar})` : <Unknown />),
    text: ({ marktaandeel }) => marktaandeel?.procent,
    isDecimal: true,
    isNumber: true,
  },
  {
    header: "Verzekerden",
    cell: ({ aantalVerzekerden }) => (aantalVerzekerden === null ? <Unknown /> : count(aantalVerzekerden)),
    text: ({ aantalVerzekerden }) => aantalVerzekerden,
    isNumber: true,
  },
  {
    header: "Voorwaarden van het concern",
    cell: ({ contractvoorwaardenConcern: { totaal } }) => count(totaal),
    text: ({ contractvoorwaardenConcern: { totaal } }) => totaal,
    isNumber: true,
  },
];

/** Insurers, their concerns and brands. */
export default function Concerns() {
  return (
    <ListPage
      title="Concerns en zorgverzekeraars"
      name="concerns"
      intro={<p>Kies een concern om te zien wat er voor dat concern geldt, wat het contracteert, en wat daarin ontbreekt.</p>}
      document={PortaalConcernsDocument}
      connectionOf={({ verzekeraars }: PortaalConcernsQuery) => verzekeraars}
      keyOf={({ id }) => id}
      columns={COLUMNS}
      filters={FILTERS}
      orders={ORDERS}
    />
  );
}
