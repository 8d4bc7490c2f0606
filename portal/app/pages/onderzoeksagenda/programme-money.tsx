import "./programme-money.css";
import type { Answer } from "../../graph/answer";
import { FailureNotice, Waiting } from "../../parts/answered";
import { euro } from "../../parts/amount";
import { Unknown } from "../../parts/badge";
import { moneyKind } from "../../parts/money";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { words } from "../../parts/words";
import { rowsOf, silentRounds, yearsOf, type MoneyRow } from "./money-rows";
import type { PortaalProgrammageldQuery } from "./operations";

type Programme = NonNullable<PortaalProgrammageldQuery["programmas"]>["nodes"][number];

/** The money of programmes and their lines by year: a table that is drawn, so that both are the same. */
export function ProgrammeMoney({ answer }: { answer: Answer<PortaalProgrammageldQuery> }) {
  const programmas = answer.data?.programmas;
  return (
    <Part title="Geld van de programma’s, per lijn en jaar" id="geld">
      {answer.waiting && <Waiting />}
      {!programmas && answer.failure && <FailureNotice failure={answer.failure} again={answer.again} />}
      {programmas && <Told programmas={programmas} />}
    </Part>
  );
}

function Told({ programmas }: { programmas: NonNullable<PortaalProgrammageldQuery["programmas"]> }) {
  const told = programmas.nodes.map((programme) => ({ programme, rows: rowsOf(programme, words) }));
  const known = told.filter(({ rows }) => rows.length > 0);
  const unknown = told.filter(({ rows }) => rows.length === 0);
  const years = yearsOf(known.flatMap(({ rows }) => rows));
  return (
    <>
      <p className="intro soft">
        Bedragen zoals een bron ze noemt, over de jaren waarvoor zij zijn. Zij zijn van verschillende soort en periode: tel ze niet
        bij elkaar op. Waar het begin of einde niet bekend is, staat dat er.
      </p>
      <div className="table-frame" role="region" aria-label="Geld per programma en jaar" tabIndex={0}>
        <table className="money">
          <caption className="visually-hidden">Geld per programma en jaar</caption>
          <thead>
            <tr>
              <th scope="col">Programma of lijn</th>
              <th scope="col">Zonder bekend jaar</th>
              {years.map((year) => <th key={year} scope="col">{year}</th>)}
            </tr>
          </thead>
          <tbody>
            {known.map(({ programme, rows }) =>
              rows.map((row, place) => (
                <tr key={row.key}>
                  {place === 0 && <ProgrammeHead programme={programme} span={rows.length} />}
                  <Years row={row} years={years} />
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      <h3 className="nl-heading nl-heading--level-3">Waarvan geen bedrag bekend is ({unknown.length})</h3>
      <ul>
        {unknown.map(({ programme }) => (
          <li key={programme.id}>
            <RecordLink record={programme}>{programme.naam}</RecordLink>
            {programme.onderdeelVan && <span className="soft"> (onderdeel van {programme.onderdeelVan.naam})</span>}
            : <Unknown>{programme.budgetToelichting ?? "niet bekend"}</Unknown>
          </li>
        ))}
      </ul>
      <More total={programmas.totaal} shown={programmas.nodes.length} to="/programmas" />
    </>
  );
}

function ProgrammeHead({ programme, span }: { programme: Programme; span: number }) {
  const silent = silentRounds(programme);
  return (
    <th scope="rowgroup" rowSpan={span}>
      <RecordLink record={programme}>{programme.naam}</RecordLink>
      {programme.onderdeelVan && <p className="soft">onderdeel van {programme.onderdeelVan.naam}</p>}
      {silent > 0 && <p className="soft">{silent === 1 ? "van één ronde" : `van ${silent} ronden`} is geen bedrag bekend</p>}
      {programme.rondes.pageInfo.hasNextPage && <p className="soft">er zijn meer ronden</p>}
    </th>
  );
}

/** The amount, over the years that it is for. With a begin only it is open at its end, and the other way round. */
function Years({ row, years }: { row: MoneyRow; years: readonly number[] }) {
  const { from, until } = row;
  const amount = <Amount row={row} />;
  if (from === null && until === null) {
    return (
      <>
        <td><div className="money-span money-open-begin money-open-end">{amount}</div></td>
        {years.length > 0 && <td colSpan={years.length} />}
      </>
    );
  }
  const first = years.indexOf(from ?? years[0]);
  const last = years.indexOf(until ?? years.at(-1)!);
  const edge = `${from === null ? " money-open-begin" : ""}${until === null ? " money-open-end" : ""}`;
  return (
    <>
      <td colSpan={first + 1} />
      <td colSpan={last - first + 1}>
        <div className={`money-span${edge}`}>
          {amount}
          <p className="soft">{spanText(from, until)}</p>
        </div>
      </td>
      {last < years.length - 1 && <td colSpan={years.length - 1 - last} />}
    </>
  );
}

const Amount = ({ row: { what, amount, kind, note } }: { row: MoneyRow }) => (
  <p>
    <strong>{euro(amount)}</strong> {moneyKind(kind)}
    <br />
    <span className="soft">{what}{note && `, ${note}`}</span>
  </p>
);

function spanText(from: number | null, until: number | null): string {
  if (from === until) return String(from);
  if (from === null) return `tot en met ${until}, begin niet bekend`;
  return until === null ? `vanaf ${from}, einde niet bekend` : `${from} tot en met ${until}`;
}
