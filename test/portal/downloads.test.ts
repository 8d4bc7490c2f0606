import { ApolloClient, ApolloLink, InMemoryCache, Observable, gql } from "@apollo/client";
import { everyRow } from "../../portal/app/parts/list/every";

describe("a download", () => {
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
});
