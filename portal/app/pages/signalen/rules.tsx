import { Link } from "@tanstack/react-router";
import { isMissing } from "../../graph/failure";
import { count, counted } from "../../parts/amount";
import { Seriousness } from "../../parts/badge";
import type { Column } from "../../parts/list/column";
import { Table } from "../../parts/list/table";
import { Part } from "../../parts/page";
import { SourceLink } from "../../parts/source";
import { words } from "../../parts/words";
import type { PortaalSignaalverloopQuery } from "./operations";
import type { SignalCourse } from "./use-course";

type Rule = NonNullable<PortaalSignaalverloopQuery["signaalregels"]>[number];

const COLUMNS: Column<Rule>[] = [
  {
    header: "Regel",
    cell: ({ naam, titel }) => (
      <Link className="nl-link" to="/signalen" search={((before: { op?: string }) => ({ op: before.op, regel: naam })) as never}>{titel}</Link>
    ),
  },
  { header: "Signalen", cell: ({ aantal }) => count(aantal), isNumber: true },
  {
    header: "Niet te beoordelen",
    cell: ({ nietTeBeoordelen: { aantal, ontbreekt } }) =>
      aantal === 0 ? (
        "niets"
      ) : (
        <>
          <p>{counted(aantal, "gegeven", "gegevens")}. Niet bekend is:</p>
          <ul>{ontbreekt.map((each) => <li key={each.wat}>{each.wat} ({count(each.aantal)})</li>)}</ul>
        </>
      ),
  },
  {
    header: "Waar de regel naar kijkt",
    cell: ({ uitleg, bron }) => (
      <>
        <p>{uitleg}</p>
        <p><span className="soft">Bron: </span><SourceLink source={bron} /></p>
      </>
    ),
  },
  {
    header: "Ernst en wie er aan zet is",
    cell: ({ ernst, aan }) => <><Seriousness of={ernst} /> {aan.map(words).join(", ")}</>,
  },
];

/** The rules that give signals, with what they could not judge: that there is no signal does not say that all is well. */
export function Rules({ course: { answer } }: { course: SignalCourse }) {
  const rules = answer.data?.signaalregels;
  return (
    <Part title="De regels, en wat zij niet konden beoordelen" id="regels" isMissing={isMissing(answer.failure, "signaalregels")}>
      <p className="soft intro">
        Van wat niet te beoordelen is, is er geen signaal. Dat zegt niet dat er niets aan de hand is: er is te weinig bekend.
      </p>
      {rules && <Table caption="Regels" columns={COLUMNS} rows={rules} keyOf={({ naam }) => naam} />}
    </Part>
  );
}
