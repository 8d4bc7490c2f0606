import { Link } from "@tanstack/react-router";
import { OnlyWith } from "../../../parts/only-with";
import { Unknown } from "../../../parts/badge";
import { optionsOf, type Filter, type Option } from "../../../parts/list/filter";
import { ListPage } from "../../../parts/list/list-page";
import type { Column } from "../../../parts/list/column";
import { moment } from "../../../parts/moment";
import { words } from "../../../parts/words";
import { PortaalKoppelingenDocument, type PortaalKoppelingenQuery, type PortaalKoppelingFragment } from "./operations";
import { Question, questionName, researchName, Research } from "./told";

const FILTERS: Filter[] = [
  {
    kind: "choice",
    name: "status",
    label: "Stand",
    options: optionsOf(["VOORGESTELD", "BETWIST", "BEVESTIGD", "INGETROKKEN"], words),
    term: "KoppelingStatus",
  },
];

const ORDERS: Option[] = [
  { value: "DATUM_AFLOPEND", label: "Nieuwste eerst" },
  { value: "DATUM_OPLOPEND", label: "Oudste eerst" },
  { value: "RELEVANTIE", label: "Wat het best past bij de zoektekst" },
];

const COLUMNS: Column<PortaalKoppelingFragment>[] = [
  { header: "Onderzoek", cell: (row) => <Research of={row} />, text: researchName },
  { header: "Pakketvraag", cell: (row) => <Question of={row} />, text: questionName },
  { header: "Stand", cell: ({ status }) => words(status), text: ({ status }) => words(status) },
  { header: "Grondslag", cell: ({ grondslag }) => words(grondslag), text: ({ grondslag }) => words(grondslag) },
  { header: "Voorgesteld", cell: ({ op }) => (op ? moment(op) : <Unknown />), text: ({ op }) => op },
  {
    header: "Besluiten",
    cell: ({ id }) => (
      <Link className="nl-link" to={"/werken/koppeling/$id" as never} params={{ id } as never}>
        Bekijk en besluit
      </Link>
    ),
  },
];

/** All links, as who decides on them wants to go through them. */
export default function Koppelingen() {
  return (
    <OnlyWith
      title="Koppelingen"
      scopes={["koppeling:schrijven", "koppeling:bevestigen", "koppeling:bezwaar"]}
      who="ZonMw of het Zorginstituut"
    >
      {() => (
        <ListPage
          title="Koppelingen"
          name="koppelingen"
          intro={<p>Verbanden tussen onderzoek en pakketvragen. Zonder keuze van een stand ziet u alleen wat is bevestigd.</p>}
          document={PortaalKoppelingenDocument}
          connectionOf={({ koppelingen }: PortaalKoppelingenQuery) => koppelingen}
          keyOf={({ id }) => id}
          columns={COLUMNS}
          filters={FILTERS}
          orders={ORDERS}
        />
      )}
    </OnlyWith>
  );
}
