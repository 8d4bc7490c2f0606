import type { Column } from "../../parts/list/column";
import { Table } from "../../parts/list/table";
import { day } from "../../parts/moment";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { Term } from "../../parts/term";
import { words } from "../../parts/words";
import type { ProgrammeTold } from "./told";
import { Sums } from "./sums";

type Money = ProgrammeTold["financien"];
type Line = Money["lijnen"][number];

const LINE_COLUMNS: Column<Line>[] = [
  { header: "Lijn", cell: ({ programma }) => <RecordLink record={programma}>{programma.naam}</RecordLink> },
  { header: "Begroot", cell: ({ begroot }) => <Sums of={begroot} /> },
  { header: "Opengesteld", cell: ({ opengesteld }) => <Sums of={opengesteld} /> },
  { header: "Toegekend", cell: ({ toegekend }) => <Sums of={toegekend} /> },
];

const SECTOR_COLUMNS: Column<Money["sectoren"][number]>[] = [
  { header: "Sector", cell: ({ sector }) => words(sector) },
  { header: "Begroot", cell: ({ begroot }) => <Sums of={begroot} /> },
];

/** The money of a programme on a day, with what is not known of it. */
export const Finances = ({ finances }: { finances: Money }) => (
  <Part title={`Geld op ${day(finances.op)}`} id="geld">
    <dl className="facts">
      <dt><Term of="ProgrammaFinancien.begroot">Begroot</Term></dt>
      <dd><Sums of={finances.begroot} /></dd>
      <dt><Term of="ProgrammaFinancien.opengesteld">Opengesteld</Term></dt>
      <dd><Sums of={finances.opengesteld} /></dd>
      <dt><Term of="ProgrammaFinancien.toegekend">Toegekend</Term></dt>
      <dd><Sums of={finances.toegekend} /></dd>
    </dl>
    {finances.lijnen.length > 0 && (
      <>
        <h3 className="nl-heading nl-heading--level-3">Per lijn</h3>
        <Table caption="Geld per lijn" columns={LINE_COLUMNS} rows={finances.lijnen} keyOf={({ programma }) => programma.id} />
      </>
    )}
    <p className="soft intro">{finances.lijnenToelichting}</p>
    {finances.sectoren.length > 0 && (
      <>
        <h3 className="nl-heading nl-heading--level-3">Per sector</h3>
        <Table caption="Geld per sector" columns={SECTOR_COLUMNS} rows={finances.sectoren} keyOf={({ sector }) => sector} />
      </>
    )}
    <p className="soft intro">{finances.sectorenToelichting}</p>
  </Part>
);
