import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { ApolloClient, ApolloLink, InMemoryCache, Observable, gql } from "@apollo/client";
import { createGraph } from "../../portal/app/graph/client";
import type { Column } from "../../portal/app/parts/list/column";
import { everyRow } from "../../portal/app/parts/list/every";
import { csvOf, xlsxOf } from "../../portal/app/parts/list/files";
import { until } from "../support/launcher";
import { cellsOf } from "../support/portal-sheet";

interface Row {
  naam: string | null;
  aantal: number;
  bedrag: string | null;
}
const COLUMNS: Column<Row>[] = [
  { header: "Naam", text: ({ naam }) => naam },
  { header: "Alleen op het scherm" },
  { header: "Aantal", text: ({ aantal }) => aantal, isNumber: true },
  { header: "Bedrag", text: ({ bedrag }) => bedrag, isDecimal: true },
];
const ROWS: Row[] = [
  { naam: "=1+1", aantal: 0, bedrag: "1234.50" },
  { naam: '-5.00; "zo"', aantal: -2, bedrag: "-5.00" },
  { naam: null, aantal: 3, bedrag: null },
  { naam: "Groot", aantal: 4, bedrag: "9007199254740993.01" },
  { naam: "Geen getal", aantal: 5, bedrag: "=1+1" },
];

describe("a download", () => {
  it("has numbers in CSV as spreadsheets in the Netherlands read them, and no formulas", async () => {
    const file = await csvOf(COLUMNS, ROWS);
    expect(Buffer.from(await file.arrayBuffer()).toString()).toBe(
      [
        "\uFEFFNaam;Aantal;Bedrag",
        "'=1+1;0;1234,50",
        `"'-5.00; ""zo""";-2;-5,00`,
        ";3;",
        "Groot;4;9007199254740993,01",
        "Geen getal;5;'=1+1",
        "",
      ].join("\r\n"),
    );
  });

  it("has numbers in Excel that can be added up, and text where a digit would be lost", async () => {
    const file = await xlsxOf(COLUMNS, ROWS);
    expect(cellsOf(Buffer.from(await file.arrayBuffer()))).toEqual([
      [{ text: "Naam" }, { text: "Aantal" }, { text: "Bedrag" }],
      [{ text: "=1+1" }, { number: "0" }, { number: "1234.5" }],
      [{ text: '-5.00; "zo"' }, { number: "-2" }, { number: "-5" }],
      [{ number: "3" }],
      [{ text: "Groot" }, { number: "4" }, { text: "9007199254740993.01" }],
      [{ text: "Geen getal" }, { number: "5" }, { text: "=1+1" }],
    ]);
  });

  it("is of the list as it is now, also the second time", async () => {
    let asked = 0;
    const answer = new ApolloLink(
      ({ variables }) =>
        new Observable((observer) => {
          asked += 1;
          const pageInfo = { hasNextPage: !variables.after, endCursor: "verder" };
          observer.next({ data: { lijst: { nodes: [{ naam: `Antwoord ${asked}` }], pageInfo } } });
          observer.complete();
        }),
    );
    const graph = new ApolloClient({ link: answer, cache: new InMemoryCache() });
    const document = gql`
      query ($first: Int, $after: String) {
        lijst(first: $first, after: $after) { nodes { naam } pageInfo { hasNextPage endCursor } }
      }
    `;
    const { signal } = new AbortController();
    const all = (): Promise<unknown> => everyRow(graph, document, {}, ({ lijst }: any) => lijst, () => undefined, signal);
    expect(await all()).toEqual([{ naam: "Antwoord 1" }, { naam: "Antwoord 2" }]);
    expect(await all()).toEqual([{ naam: "Antwoord 3" }, { naam: "Antwoord 4" }]);
    expect(graph.extract()).toEqual({});
  });

  it("ends what it asks when nobody waits for it any more", async () => {
    const asked: IncomingMessage[] = [];
    const server = createServer((request) => void asked.push(request));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const nobody = async (): Promise<undefined> => undefined;
    const graph = createGraph(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, { token: nobody, renew: nobody });
    const waiting = new AbortController();
    const document = gql`query Lijst { lijst { nodes { naam } } }`;
    const all = everyRow(graph, document, {}, ({ lijst }: any) => lijst, () => undefined, waiting.signal);
    await until(() => asked.length === 1);
    waiting.abort();
    await expect(all).rejects.toThrow("aborted");
    await until(() => asked[0].socket.destroyed);
    server.close();
  });
});
