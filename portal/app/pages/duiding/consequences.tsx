import { useAnswer } from "../../graph/answer";
import { isMissing } from "../../graph/failure";
import { Answered } from "../../parts/answered";
import { Unknown } from "../../parts/badge";
import { DayChoice, useDay } from "../../parts/day-choice";
import { groundText } from "../../parts/ground";
import { GroundRecord } from "../../parts/ground-record";
import type { Column } from "../../parts/list/column";
import { Table } from "../../parts/list/table";
import { day, periodText } from "../../parts/moment";
import { More } from "../../parts/more";
import { Part } from "../../parts/page";
import { RecordLink } from "../../parts/record";
import { SignalList } from "../../parts/signals";
import { SourceLink } from "../../parts/source";
import { Term } from "../../parts/term";
import { words } from "../../parts/words";
import { PortaalDuidingImpactDocument, type PortaalDuidingImpactQuery } from "./operations";

type Impact = NonNullable<NonNullable<PortaalDuidingImpactQuery["duiding"]>["impact"]>;
type Consequence = Impact["gevolgen"][number];

const yesNo = (value: boolean | null): React.ReactNode => (value === null ? <Unknown /> : value ? "ja" : "nee");

const COLUMNS: Column<Consequence>[] = [
  {
    header: "Wat eraan hangt",
    cell: ({ record, naam }) => (record ? <GroundRecord record={record} /> : <>{naam} <Unknown>(nu niet op te vragen)</Unknown></>),
  },
  { header: "Schakel", cell: ({ schakel }) => schakel },
  { header: "Van", cell: ({ concern, partij }) => (concern ? <RecordLink record={concern}>{concern.naam}</RecordLink> : partij && words(partij)) },
  {
    header: "Hangt eraan",
    cell: ({ isRechtstreeks, grondslag }) => (
      <>
        {isRechtstreeks ? "zelf" : "via zorg of agenda"}
        <span className="soft"> ({grondslag ? groundText(grondslag).toLowerCase() : "waarop dat berust, is niet vastgelegd"})</span>
      </>
    ),
  },
  {
    header: "Geldt of loopt",
    cell: ({ geldt, van, tot }) => <>{yesNo(geldt)}{(van || tot) && <span className="soft">, {periodText(van, tot)}</span>}</>,
  },
  { header: "Moet mee bij een wijziging", cell: ({ beweegtMee }) => yesNo(beweegtMee) },
  { header: "Wat er dan te doen is", cell: ({ bijWijziging }) => bijWijziging ?? "niets" },
];

/** What hangs on a ruling on a day, whose turn it is, first now and then when it changes, and what does not agree. */
export function Consequences({ id }: { id: string }) {
  const op = useDay();
  const answer = useAnswer(PortaalDuidingImpactDocument, { id, op });
  const ruling = answer.data?.duiding;
  const missing = (field: string): boolean => isMissing(answer.failure, "duiding", field);
  return (
    <>
      <Part title="Wat hangt eraan, en wie is aan zet" id="impact" isMissing={missing("impact")}>
        <DayChoice label="Op welke dag?" />
        <Answered answer={answer}>
          {({ duiding }) => (duiding?.impact ? <ImpactTold impact={duiding.impact} /> : <p className="soft">Dat is niet bekend.</p>)}
        </Answered>
      </Part>
      {ruling && (
        <Part
          title={`Signalen op ${day(op)}`}
          id="signalen"
          total={ruling.signalen?.totaal}
          isMissing={missing("signalen")}
          isEmpty={ruling.signalen?.totaal === 0}
          empty="Er waren op deze dag geen signalen bij deze duiding."
        >
          <SignalList signals={ruling.signalen?.nodes ?? []} op={op} />
          <More
            total={ruling.signalen?.totaal ?? 0}
            shown={ruling.signalen?.nodes.length ?? 0}
            to="/signalen"
            search={{ duiding: id, op }}
          />
        </Part>
      )}
    </>
  );
}

const HOLDS = new Map<boolean | null, string>([
  [true, "geldt deze duiding, voor ten minste een deel van haar zorg"],
  [false, "geldt deze duiding niet"],
  [null, "is niet bekend of deze duiding geldt"],
]);

const ImpactTold = ({ impact }: { impact: Impact }) => (
  <>
    <p>Op {day(impact.op)} {HOLDS.get(impact.geldt)}.</p>
    <h3 className="nl-heading nl-heading--level-3"><Term of="Duidingsimpact.nu">Wie nu aan zet is</Term></h3>
    <Turns steps={impact.nu} empty="Niemand: er is op deze dag geen signaal bij deze duiding." />
    <h3 className="nl-heading nl-heading--level-3">
      <Term of="Duidingsimpact.bijWijziging">Wie aan zet is als deze duiding wijzigt</Term>
    </h3>
    <Turns steps={impact.bijWijziging} empty="Niemand: de duiding geldt op deze dag niet, of dat is niet bekend." />
    <h3 className="nl-heading nl-heading--level-3">Wat eraan hangt ({impact.gevolgen.length})</h3>
    {impact.gevolgen.length === 0 ? <p className="soft">Er hangt niets aan, voor zover bekend.</p> : (
      <Table caption="Wat aan deze duiding hangt" columns={COLUMNS} rows={impact.gevolgen} keyOf={({ knoop }) => knoop} />
    )}
  </>
);

const Turns = ({ steps, empty }: { steps: Impact["nu"]; empty: string }) =>
  steps.length === 0 ? <p className="soft">{empty}</p> : (
    <ol>
      {steps.map(({ volgorde, partij, reden, bron, concerns }) => (
        <li key={volgorde} value={volgorde}>
          {words(partij)}: {reden}
          {concerns && concerns.length > 0 && (
            <>
              {" "}Het gaat om{" "}
              {concerns.map((concern, place) => (
                <span key={concern?.id ?? place}>
                  {place > 0 && ", "}
                  <RecordLink record={concern}>{concern?.naam ?? "een concern dat nu niet op te vragen is"}</RecordLink>
                </span>
              ))}.
            </>
          )}{" "}
          <span className="soft">Bron: <SourceLink source={bron} /></span>
        </li>
      ))}
    </ol>
  );
