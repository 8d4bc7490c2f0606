import { useApolloClient } from "@apollo/client/react";
import type { OperationVariables, TypedDocumentNode } from "@apollo/client";
import { useEffect, useRef, useState } from "react";
import { count } from "../amount";
import { today } from "../moment";
import { everyRow, type Connection } from "./every";
import { csvOf, xlsxOf } from "./files";
import { save } from "./save";
import type { Column } from "./column";

interface DownloadProps<Data, Row> {
  /** Of the file, without its end. */
  name: string;
  document: TypedDocumentNode<Data, OperationVariables>;
  variables: OperationVariables;
  connectionOf: (data: Data) => Connection<Row> | null | undefined;
  columns: readonly Column<Row>[];
}

const WRITERS = { csv: csvOf, xlsx: xlsxOf };

/** Saves the whole list, as it was filtered and ordered. */
export function Download<Data, Row>({ name, document, variables, connectionOf, columns }: DownloadProps<Data, Row>) {
  const graph = useApolloClient();
  const [state, setState] = useState<string>();
  const under = useRef<AbortController>(undefined);
  useEffect(() => () => under.current?.abort(), []);

  const download = async (kind: keyof typeof WRITERS): Promise<void> => {
    under.current?.abort();
    const controller = (under.current = new AbortController());
    const progress = (rows: number): void => setState(`${count(rows)} opgehaald…`);
    setState("Bezig met ophalen…");
    try {
      const rows = await everyRow(graph, document, variables, connectionOf, progress, controller.signal);
      save(await WRITERS[kind](columns, rows), `${name}-${today()}.${kind}`);
      setState(`${count(rows.length)} opgeslagen.`);
    } catch {
      if (!controller.signal.aborted) setState("De lijst kon niet helemaal worden opgehaald. Er is niets opgeslagen; probeer het opnieuw.");
    }
  };

  return (
    <div className="download no-print">
      <span>Download deze lijst:</span>
      <button type="button" className="nl-button" onClick={() => void download("csv")}>CSV</button>
      <button type="button" className="nl-button" onClick={() => void download("xlsx")}>Excel</button>
      <span role="status">{state}</span>
    </div>
  );
}
