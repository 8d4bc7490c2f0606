import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useRef, useState } from "react";
import type { DraftPlace } from "../../../forms/draft-place";
import type { Values } from "../../../forms/field";
import { knownOf } from "../../../forms/sending";
import { failureOf } from "../../../graph/failure";
import { write } from "../../../graph/write";
import type { Check, RowKind } from "./kind";
import type { Cells } from "./parse";

/** What became of a row that was sent. */
export interface RowOutcome {
  kind: "done" | "refused" | "unknown" | "stopped";
  text: string;
  id?: string;
  typename?: string;
}

export interface Row {
  cells: Cells;
  check?: Check;
  /** Of this row, whatever happens: sent again, it is not done twice. */
  sleutel?: string;
  outcome?: RowOutcome;
}

export type RowsStage = "empty" | "checking" | "checked" | "sending" | "stopped" | "finished";

const AT_ONCE = 4;
const BUSY_MS = 3000;

const isLeft = ({ check, outcome }: Row): boolean =>
  check?.kind === "ready" && outcome?.kind !== "done" && outcome?.kind !== "refused";

/** Rows of a file: checked first, then sent one by one; what is not finished is kept, and resumed. */
export function useRows(kind: RowKind, draft: DraftPlace) {
  const graph = useApolloClient();
  const [rows, setRows] = useState<Row[]>(() => (draft.read()?.values.rijen as unknown as Row[] | undefined) ?? []);
  const [stage, setStage] = useState<RowsStage>(() =>
    rows.length === 0 ? "empty" : rows.some(({ sleutel }) => sleutel) ? (rows.some(isLeft) ? "stopped" : "finished") : "checked",
  );
  const [done, setDone] = useState(0);
  const [why, setWhy] = useState("");
  const isUnderWay = useRef(false);
  const hasLeft = useRef(false);
  const latest = useRef(rows);
  useEffect(() => {
    hasLeft.current = false;
    return () => void (hasLeft.current = true);
  }, []);

  const put = useCallback(
    (now: Row[]): void => {
      latest.current = now;
      setRows(now);
      draft.keep({ values: { rijen: now } as unknown as Values });
    },
    [draft],
  );
  const change = useCallback(
    (place: number, what: Partial<Row>): void =>
      put(latest.current.map((row, other) => (other === place ? { ...row, ...what } : row))),
    [put],
  );

  const check = async (cells: Cells[]): Promise<void> => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    setStage("checking");
    setDone(0);
    const checks: Check[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      while (next < cells.length && !hasLeft.current) {
        const place = next;
        next += 1;
        checks[place] = await checkOne(kind, graph, cells[place]);
        setDone((before) => before + 1);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    if (hasLeft.current) return;
    put(cells.map((each, place) => ({ cells: each, check: twice(checks, place) })));
    isUnderWay.current = false;
    setStage("checked");
  };

  const sendAll = useCallback(async (): Promise<void> => {
    setStage("sending");
    setWhy("");
    let stopped = "";
    for (let place = 0; place < latest.current.length && !stopped && !hasLeft.current; place += 1) {
      const row = latest.current[place];
      if (!isLeft(row)) continue;
      const sleutel = row.sleutel ?? crypto.randomUUID();
      // Kept before it is sent: who closes the page in between, resumes with the same key.
      change(place, { sleutel, outcome: { kind: "unknown", text: "Verstuurd; er is nog geen antwoord." } });
      const outcome = await write(graph, kind.document, row.check!.input!, sleutel);
      if (outcome.kind === "done") {
        const { id, __typename } = outcome.record ?? {};
        change(place, { outcome: { kind: "done", text: "Vastgelegd.", id, typename: __typename } });
      } else if (outcome.kind === "refused") {
        change(place, { outcome: { kind: "refused", text: outcome.fouten.map(({ bericht }) => bericht).join(" ") } });
      } else if (outcome.kind === "busy") {
        // Nothing became of it this time: it is as it was.
        change(place, { outcome: row.outcome });
        await new Promise((resolve) => setTimeout(resolve, BUSY_MS));
        place -= 1;
      } else {
        stopped = STOPPED[outcome.kind];
        const isUnknown = knownOf(outcome, row.outcome?.kind === "unknown").kind === "unknown";
        change(place, {
          outcome: isUnknown
            ? { kind: "unknown", text: "We weten niet of deze rij is vastgelegd." }
            : { kind: "stopped", text: "Niet vastgelegd." },
        });
      }
    }
    isUnderWay.current = false;
    // There is nothing to go on with.
    if (!latest.current.some(isLeft)) draft.drop();
    setWhy(stopped);
    setStage(stopped ? "stopped" : "finished");
  }, [graph, kind, draft, change]);
  const send = useCallback((): void => {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    const work = sendAll();
    // Who leaves the page and comes back, goes on from what the row that was under way became, and not beside it.
    draft.holdFor(work);
    void work.then(() => graph.refetchQueries({ include: "active" })).catch(() => undefined);
  }, [graph, draft, sendAll]);

  useEffect(() => {
    if (stage !== "stopped") return;
    addEventListener("online", send);
    return () => removeEventListener("online", send);
  }, [stage, send]);

  const restart = (): void => {
    draft.drop();
    latest.current = [];
    setRows([]);
    setStage("empty");
  };

  return { rows, stage, done, why, left: rows.filter(isLeft).length, check, send, restart };
}

const STOPPED = {
  unknown:
    "Er kwam geen antwoord. Hervat het: van de rij waarvan we het niet weten, gebeurt er niets dubbel. Zodra er weer verbinding is, gaat dat vanzelf.",
  session: "U bent niet meer aangemeld. Meld u opnieuw aan, en hervat het hier: wat is vastgelegd, staat hieronder.",
  denied: "Dit mag u niet vastleggen.",
  fault: "Er ging iets mis in het portaal.",
};

/** Who is told that it is too busy waits; what cannot be looked up is not ready. */
async function checkOne(kind: RowKind, graph: Parameters<RowKind["check"]>[0], cells: Cells): Promise<Check> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await kind.check(graph, cells);
    } catch (error) {
      if (failureOf(error)?.kind !== "busy" || attempt > 5)
        return { kind: "wrong", text: "Kon nu niet worden opgezocht. Controleer het later opnieuw." };
      await new Promise((resolve) => setTimeout(resolve, BUSY_MS));
    }
  }
}

/** The same row twice in one file would be recorded once and refused once. */
function twice(checks: Check[], place: number): Check {
  const check = checks[place];
  const text = JSON.stringify(check.input);
  const before =
    check.kind === "ready"
      ? checks.slice(0, place).findIndex((each) => each.kind === "ready" && JSON.stringify(each.input) === text)
      : -1;
  return before === -1 ? check : { kind: "there", text: `Hetzelfde als rij ${before + 1}.` };
}
