import { Link } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState } from "react";
import "../../../forms/forms.css";
import { useDraftPlace, type DraftPlace } from "../../../forms/draft-place";
import { OpenElsewhere } from "../../../forms/notices";
import "./rows.css";
import { Waiting } from "../../../parts/answered";
import { OnlyWith } from "../../../parts/only-with";
import { counted } from "../../../parts/amount";
import { save } from "../../../parts/list/save";
import { Page, Part } from "../../../parts/page";
import { GROUP } from "../recorded";
import type { RowKind } from "./kind";
import { parseRows, textOf } from "./parse";
import { useRows, type Row } from "./use-rows";

/** Many changes of one kind, from a file: first what would become of each row, then the rows themselves. */
export function RowsPage({ kind }: { kind: RowKind }) {
  return (
    <OnlyWith title={kind.title} scopes={[kind.scope]} who={kind.who}>
      {() => (
        <Page title={kind.title} kind={GROUP}>
          <Rows kind={kind} />
        </Page>
      )}
    </OnlyWith>
  );
}

function Rows({ kind }: { kind: RowKind }) {
  const draft = useDraftPlace(kind.name);
  // What was left while a row was under way is there once that row has its answer.
  if (!draft) return <Waiting />;
  return (
    <>
      {draft.isElsewhere && <OpenElsewhere />}
      <RowsOf kind={kind} draft={draft} />
    </>
  );
}

function RowsOf({ kind, draft }: { kind: RowKind; draft: DraftPlace }) {
  const state = useRows(kind, draft);
  const { rows, stage } = state;
  if (stage === "empty") return <Begin kind={kind} onRows={state.check} />;
  if (stage === "checking")
    return (
      <p role="status" className="notice">
        Bezig met controleren: {counted(state.done, "rij", "rijen")} klaar. Er wordt niets vastgelegd.
      </p>
    );
  return (
    <>
      <Standing state={state} />
      <div className="page-actions">
        {(stage === "checked" || stage === "stopped") && state.left > 0 && (
          <button type="button" className="nl-button nl-button--primary" onClick={state.send}>
            {stage === "stopped"
              ? `Hervat: nog ${counted(state.left, "rij", "rijen")}`
              : `Leg ${counted(state.left, "rij", "rijen")} vast`}
          </button>
        )}
        {stage !== "sending" && (
          <button type="button" className="nl-button nl-button--secondary" onClick={state.restart}>
            {stage === "finished" ? "Nog een bestand" : "Begin opnieuw met een ander bestand"}
          </button>
        )}
      </div>
      <div className="table-frame">
        <table className="table rows">
          <caption className="visually-hidden">Wat er van elke rij wordt, of is geworden</caption>
          <thead>
            <tr>
              <th scope="col">Rij</th>
              {kind.columns.slice(0, 2).map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">Uitkomst</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, place) => (
              <tr key={place}>
                <th scope="row">Rij {place + 1}</th>
                {kind.columns.slice(0, 2).map(({ name }) => (
                  <td key={name} data-label={name}>
                    {row.cells[name]}
                  </td>
                ))}
                <td data-label="Uitkomst">
                  <RowTold row={row} kind={kind} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Standing({ state: { rows, stage, why, left } }: { state: ReturnType<typeof useRows> }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (stage !== "sending") box.current?.focus();
  }, [stage]);
  const number = (isSo: (row: Row) => boolean): number => rows.filter(isSo).length;
  const done = number(({ outcome }) => outcome?.kind === "done");
  const refused = number(({ outcome }) => outcome?.kind === "refused");
  return (
    <div ref={box} tabIndex={-1} role="status" className={`notice ${stage === "stopped" ? "notice--warning" : ""}`}>
      {stage === "checked" ? (
        <p>
          <strong>Er is nog niets vastgelegd.</strong> Van {counted(rows.length, "rij", "rijen")}: {left} klaar om vast te leggen,{" "}
          {number(({ check }) => check?.kind === "there")} al vastgelegd, {number(({ check }) => check?.kind === "wrong")} met
          iets dat niet klopt.
        </p>
      ) : (
        <p>
          <strong>{stage === "sending" ? "Bezig met vastleggen." : stage === "finished" ? "Klaar." : "Gestopt."}</strong>{" "}
          {counted(done, "rij", "rijen")} vastgelegd, {refused} geweigerd, nog {left} te doen.
        </p>
      )}
      {why && <p>{why}</p>}
    </div>
  );
}

const OUTCOMES = {
  ready: "Kan",
  wrong: "Klopt niet",
  there: "Al vastgelegd",
  done: "Vastgelegd",
  refused: "Geweigerd",
  unknown: "Niet zeker",
  stopped: "Niet vastgelegd",
};
const COLOURS = {
  ready: "laag",
  done: "laag",
  there: "middel",
  unknown: "middel",
  stopped: "middel",
  wrong: "hoog",
  refused: "hoog",
};

function RowTold({ row: { check, outcome }, kind }: { row: Row; kind: RowKind }) {
  const told = outcome ?? check;
  if (!told) return null;
  return (
    <>
      <span className={`nl-data-badge badge--${COLOURS[told.kind]}`}>{OUTCOMES[told.kind]}</span>{" "}
      {outcome ? outcome.kind !== "done" && outcome.text : check!.text}
      {outcome?.id && outcome.typename && (
        <>
          {" "}
          <Link className="nl-link" to={kind.placeOf(outcome.id, outcome.typename) as never}>
            {check?.text}
          </Link>
        </>
      )}
    </>
  );
}

/** What belongs in the file, and a place to hand it over. */
function Begin({ kind, onRows }: { kind: RowKind; onRows: (rows: Record<string, string>[]) => Promise<void> }) {
  const [text, setText] = useState("");
  const [problem, setProblem] = useState<string>();
  const [isWindows, setWindows] = useState(false);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const open = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const found = await textOf(file);
    setText(found.text);
    setWindows(found.isWindows);
  };
  const read = async (): Promise<void> => {
    const required = kind.columns.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    const parsed =
      text.trim() === "" ? { rows: [], problem: "Plak rijen, of kies een bestand." } : await parseRows(text, required);
    setProblem(parsed.problem);
    if (parsed.problem) area.current?.focus();
    else await onRows(parsed.rows);
  };
  return (
    <>
      <p className="intro">
        Plak rijen uit een rekenblad, of kies een CSV-bestand. Eerst ziet u van elke rij wat ermee zou gebeuren; er wordt dan nog
        niets vastgelegd.
      </p>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void read();
        }}
      >
        <div className="form-fields">
          <div className="field form-field">
            <label className="form-label" htmlFor={`${id}-bestand`}>
              Bestand
            </label>
            <input
              id={`${id}-bestand`}
              className="input"
              type="file"
              accept=".csv,.tsv,.txt,text/csv,text/plain"
              onChange={({ target }) => void open(target.files?.[0])}
            />
            <p className="form-hint" role="status">
              {isWindows && "Dit bestand is geen UTF-8, en is gelezen als Windows-1252. Kijk hieronder of letters als é en ë kloppen."}
            </p>
          </div>
          <div className="field form-field">
            <label className="form-label" htmlFor={`${id}-tekst`}>
              Of plak de rijen hier, met de namen van de kolommen op de eerste regel
            </label>
            {problem && (
              <p className="form-fault" id={`${id}-fout`} role="alert">
                {problem}
              </p>
            )}
            <textarea
              ref={area}
              id={`${id}-tekst`}
              className="input rows-text"
              rows={8}
              spellCheck={false}
              value={text}
              aria-invalid={problem !== undefined || undefined}
              aria-describedby={problem ? `${id}-fout` : undefined}
              onChange={({ target }) => setText(target.value)}
            />
          </div>
        </div>
        <div className="page-actions form-actions">
          <button type="submit" className="nl-button nl-button--primary">
            Controleer de rijen
          </button>
          <button
            type="button"
            className="nl-button nl-button--subtle"
            onClick={() =>
              save(
                new Blob([`\uFEFF${kind.columns.map(({ name }) => name).join(";")}\r\n`], { type: "text/csv;charset=utf-8" }),
                "voorbeeld.csv",
              )
            }
          >
            Download een leeg bestand
          </button>
        </div>
      </form>
      <Part title="De kolommen">
        <dl className="facts">
          {kind.columns.map(({ name, means, isRequired }) => [
            <dt key={name}>
              {name}
              {!isRequired && " (niet verplicht)"}
            </dt>,
            <dd key={`${name}-`}>{means}</dd>,
          ])}
        </dl>
      </Part>
    </>
  );
}
