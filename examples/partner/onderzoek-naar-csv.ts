import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { stringify } from "csv-stringify";
import { print } from "graphql";
import { readExampleEnv } from "../env";
import {
  MeerOnderzoekDocument,
  OnderzoekPerAgendaItemDocument,
  type OnderzoekFragment,
  type OnderzoekPerAgendaItemQuery,
} from "../generated/operations";

const HEADER = ["agendaItem", "onderwerp", "fase", "project", "projectnummer", "titel", "status", "programma"] as const;

type Row = Record<(typeof HEADER)[number], string | null>;

/** Sends one operation; its types come from the schema, its errors are thrown. */
async function send<D, V>(url: string, document: TypedDocumentNode<D, V>, variables: V): Promise<D> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data?: D; errors?: { message: string }[] };
  // Half an answer would be half a file: for a complete export every error counts.
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join("; ") ?? `HTTP ${response.status}`);
  return data;
}

/** Every agenda item with each of its projects, page by page; an item without research has one row, without project. */
export async function* onderzoekPerAgendaItem(url: string, pageSize = 20): AsyncGenerator<Row> {
  let after: string | null = null;
  do {
    const { agendaItems }: OnderzoekPerAgendaItemQuery = await send(url, OnderzoekPerAgendaItemDocument, {
      first: pageSize,
      after,
    });
    if (!agendaItems) throw new Error("the agenda is not available");
    for (const { id, onderwerp, fase, projecten } of agendaItems.nodes) {
      const item = { agendaItem: id, onderwerp, fase };
      let found = false;
      for await (const project of allProjects(url, id, projecten)) {
        found = true;
        const { projectnummer, titel, status, programma } = project;
        yield { ...item, project: project.id, projectnummer, titel, status, programma: programma?.naam ?? null };
      }
      if (!found) yield { ...item, project: null, projectnummer: null, titel: null, status: null, programma: null };
    }
    after = agendaItems.pageInfo.hasNextPage ? agendaItems.pageInfo.endCursor : null;
  } while (after);
}

/** The projects of one agenda item: the first page is there already, further ones are fetched. */
async function* allProjects(
  url: string,
  agendaItem: string,
  first: OnderzoekFragment | null,
): AsyncGenerator<OnderzoekFragment["nodes"][number]> {
  for (let page = first; ; ) {
    if (!page) throw new Error(`the research on ${agendaItem} is not available`);
    yield* page.nodes;
    const { hasNextPage, endCursor }: OnderzoekFragment["pageInfo"] = page.pageInfo;
    if (!hasNextPage || !endCursor) return;
    const next = await send(url, MeerOnderzoekDocument, { agendaItem, after: endCursor });
    page = next.agendaItem?.projecten ?? null;
  }
}

/** Writes the rows as CSV with a header line; what a spreadsheet would take for a formula stays text. */
export const writeCsv = (url: string, to: Writable): Promise<void> =>
  pipeline(onderzoekPerAgendaItem(url), stringify({ header: true, columns: [...HEADER], escape_formulas: true }), to);

if (require.main === module) {
  const [url = readExampleEnv().graph] = process.argv.slice(2);
  writeCsv(url, process.stdout).catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
}
