import { euro } from "../../parts/amount";
import { Chart } from "../../parts/chart/chart";
import type { Point } from "../../parts/chart/points";
import { groundText } from "../../parts/ground";
import { moneyKind } from "../../parts/money";
import { Part } from "../../parts/page";
import { words } from "../../parts/words";
import { grantedOf } from "./granted";
import type { ProgrammeTold } from "./told";

type Budget = ProgrammeTold["budgetten"][number];

/** What was budgeted through time: each amount by itself, over the time that it is for. */
export function Budgets({ programme: { budgetten, toekenningen } }: { programme: ProgrammeTold }) {
  return (
    <Part
      title="Begroot door de tijd"
      id="budgetten"
      total={budgetten.length}
      isEmpty={budgetten.length === 0 && toekenningen.length === 0}
      empty="Hoeveel er is begroot, is niet bekend."
    >
      {budgetten.length > 0 && (
        <Chart
          label="Begrote bedragen, elk over de tijd waarvoor het is"
          form="steps"
          points={budgetten.map(pointOf)}
          heads={{ series: "Waarvoor", at: "Periode", value: "Bedrag" }}
          colorOf={() => "var(--color-zonmw)"}
        >
          <p className="soft">Tel bedragen niet bij elkaar op: zij zijn van verschillende soort of periode.</p>
        </Chart>
      )}
      {toekenningen.length > 0 && (
        <Chart
          label="Aanvragen die subsidie kregen"
          form="bars"
          points={grantedOf(toekenningen)}
          heads={{ series: "Wat", at: "Jaar", value: "Aantal" }}
          colorOf={() => "var(--color-zonmw)"}
        />
      )}
    </Part>
  );
}

function pointOf({ bedrag, bedragSoort, sector, perDeel, grondslag, onderbouwing, van, totEnMet }: Budget): Point {
  const about = [moneyKind(bedragSoort), sector && words(sector), perDeel && `voor elk ${perDeel}`].filter(Boolean).join(", ");
  return {
    series: about.charAt(0).toUpperCase() + about.slice(1),
    at: van?.vanaf ?? null,
    until: totEnMet ? dayAfter(totEnMet.totEnMet) : null,
    value: Number(bedrag),
    shown: euro(bedrag),
    note: `${groundText(grondslag)}${onderbouwing ? `: ${onderbouwing}` : ""}`,
  };
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
