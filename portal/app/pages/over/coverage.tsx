import { Link } from "@tanstack/react-router";
import { useAnswer } from "../../graph/answer";
import { count, counted } from "../../parts/amount";
import { Answered } from "../../parts/answered";
import { Unknown } from "../../parts/badge";
import type { Column } from "../../parts/list/column";
import { Table } from "../../parts/list/table";
import { moment } from "../../parts/moment";
import { Part } from "../../parts/page";
import { words } from "../../parts/words";
import { PortaalOverDocument, type PortaalOverQuery } from "./operations";

type Field = Exclude<keyof PortaalOverQuery, "signaleringStand" | "__typename">;
type State = NonNullable<PortaalOverQuery["signaleringStand"]>[number];

interface Kind {
  field: Field;
  name: string;
  party: string;
  /** Its list in the portal, where there is one. */
  list?: string;
}

const KINDS: Kind[] = [
  { field: "agendaItems", name: "Agenda-items", party: "ZORGINSTITUUT", list: "/agenda" },
  { field: "zorgvormen", name: "Zorgvormen", party: "ZORGINSTITUUT", list: "/zorgvormen" },
  { field: "duidingen", name: "Duidingen", party: "ZORGINSTITUUT", list: "/duidingen" },
  { field: "duidingsvoorwaarden", name: "Voorwaarden in duidingen", party: "ZORGINSTITUUT" },
  { field: "kaders", name: "Kaders", party: "ZORGINSTITUUT", list: "/kaders" },
  { field: "programmas", name: "Programma’s", party: "ZONMW", list: "/programmas" },
  { field: "subsidierondes", name: "Subsidieronden", party: "ZONMW" },
  { field: "projecten", name: "Projecten", party: "ZONMW", list: "/projecten" },
  { field: "kennislacunes", name: "Kennislacunes", party: "ZONMW", list: "/kennislacunes" },
  { field: "koppelingen", name: "Koppelingen van onderzoek", party: "ZONMW" },
  { field: "onderzoeksorganisaties", name: "Onderzoeksorganisaties", party: "ZONMW" },
  { field: "verzekeraars", name: "Verzekeraars en concerns", party: "VERZEKERAARS", list: "/concerns" },
  { field: "contractvoorwaarden", name: "Contractvoorwaarden", party: "VERZEKERAARS", list: "/voorwaarden" },
  { field: "zorgadviezen", name: "Zorgadviezen", party: "VERZEKERAARS" },
  { field: "vergoedingen", name: "Vergoedingen", party: "VERZEKERAARS" },
  { field: "prestaties", name: "Prestaties", party: "NZA", list: "/prestaties" },
  { field: "tarieven", name: "Tarieven", party: "NZA" },
  { field: "bekostigingsregels", name: "Bekostigingsregels", party: "NZA" },
  { field: "gebruikscijfers", name: "Gebruikscijfers", party: "NZA" },
];

const STATE_COLUMNS: Column<State>[] = [
  { header: "Partij", cell: ({ bron }) => words(bron) },
  {
    header: "Verwerkt tot",
    cell: ({ bijgewerktTot, achterstand }) =>
      bijgewerktTot ? (
        <>
          {moment(bijgewerktTot)}
          {achterstand != null && <span className="soft"> ({counted(achterstand, "seconde", "seconden")} geleden)</span>}
        </>
      ) : (
        <Unknown>nog nooit helemaal gelezen</Unknown>
      ),
  },
  {
    header: "Bijzonderheden",
    cell: ({ belet, herbouwt }) => belet ?? (herbouwt ? "alles wordt opnieuw gelezen; zolang blijft wat er was" : "geen"),
  },
];

/** How much there is of each kind, and until when all of a party was taken in for signals and search. */
export function Coverage() {
  const answer = useAnswer(PortaalOverDocument, {});
  return (
    <Part title="Wat erin staat" id="dekking">
      <Answered answer={answer}>
        {(data) => (
          <>
            <Table caption="Hoeveel er van elke soort is" columns={kindColumns(data)} rows={KINDS} keyOf={({ field }) => field} />
            <h3 className="nl-heading nl-heading--level-3">Tot wanneer is alles verwerkt voor signalen en zoeken</h3>
            {data.signaleringStand ? (
              <Table
                caption="Tot wanneer van elke partij alles is verwerkt"
                columns={STATE_COLUMNS}
                rows={data.signaleringStand}
                keyOf={({ bron }) => bron}
              />
            ) : (
              <Unknown>Dit is nu niet op te vragen.</Unknown>
            )}
          </>
        )}
      </Answered>
    </Part>
  );
}

const kindColumns = (data: PortaalOverQuery): Column<Kind>[] => [
  { header: "Soort", cell: ({ name, list }) => (list ? <Link className="nl-link" to={list as never}>{name}</Link> : name) },
  { header: "Wie het vastlegt", cell: ({ party }) => words(party) },
  {
    header: "Aantal",
    cell: ({ field }) => {
      const total = data[field]?.totaal;
      return total === undefined ? <Unknown>nu niet op te vragen</Unknown> : count(total);
    },
    isNumber: true,
  },
];
