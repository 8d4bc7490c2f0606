import { median, quantile } from "../signalen/numbers";
import { VERDICTS } from "../load/messages";
import { answersOf, tellVerdicts, type Measured } from "./measure";
import { PARTS } from "./row";

const HEAD = ["", "requests/s", "p50", "p99", ...PARTS, "all", "ratio", "MB gateway", "MB subgraph", "calls", "statements", "KB", "whole"];

export const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** Milliseconds of processor for each answer, together. */
export const processorOf = (measured: Measured): number =>
  PARTS.reduce((sum, part) => sum + measured.processor[part], 0) / answersOf(measured);

/** Below this share of whole answers, what they took says nothing. */
const WHOLE_ENOUGH = 0.99;

const isWhole = (measured: Measured): boolean => measured.verdicts.whole >= answersOf(measured) * WHOLE_ENOUGH;

/**
 * What one takes of the processor, as times another: the middle one of all rounds, in which both met the same machine.
 * Undefined where not all answers came whole.
 */
export function ratioOf(measured: Measured, first: Measured): number | undefined {
  if (!isWhole(measured) || !isWhole(first)) return undefined;
  return median(measured.rounds.map((each, round) => each / first.rounds[round]));
}

/** What one row did, as cells of a table. @param first to which it is compared */
function cellsOf(measured: Measured, first: Measured): string[] {
  const { row, verdicts, latencies, taken, processor, memory, calls, statements, bytes } = measured;
  const answers = answersOf(measured);
  const others = VERDICTS.filter((verdict) => verdict !== "whole" && verdicts[verdict] > 0);
  const share = `${((verdicts.whole / answers) * 100).toFixed(verdicts.whole === answers ? 0 : 1)} %`;
  return [
    row.name,
    shown((verdicts.whole / taken) * 1000),
    ...(latencies.length > 0 ? [0.5, 0.99].map((at) => shown(quantile(latencies, at))) : ["–", "–"]),
    ...PARTS.map((part) => shown(processor[part] / answers)),
    shown(processorOf(measured)),
    ratioOf(measured, first)?.toFixed(2) ?? "–",
    ...[memory.gateway, memory.subgraph].map((each) => (each === 0 ? "–" : each.toFixed(0))),
    ...[calls, statements].map((each) => shown(each / answers)),
    shown(bytes / answers / 1024),
    others.length > 0 ? `${share} (${tellVerdicts(verdicts)})` : share,
  ];
}

/** A table of names and numbers. */
export const markdown = (head: readonly string[], lines: readonly (readonly string[])[]): string =>
  [head, head.map((_, place) => (place === 0 ? "---" : "--:")), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** A table in Markdown, of one case in one setting; the first row is what the others are compared to. */
export function tableOf(measured: readonly Measured[]): string {
  return markdown(HEAD, measured.map((each) => cellsOf(each, measured[0])));
}

export const titleOf = ({ of, connections, kept }: Pick<Measured, "of" | "connections" | "kept">): string =>
  `${of.name}, ${connections} ${connections === 1 ? "connection" : "connections"}, answers ${kept ? "kept" : "not kept"}`;
