import { factsOf, LISTING } from "../support/party-facts";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

/** Searches in the seeded records, with all that they find, best first; equally good ones by id, last first. */
describe.each(LISTING.filter(({ name }) => factsOf(name).lists!.found.length > 0))("searching in the facts of $name", ({ name }) => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => {
    subgraph = await startSubgraph(name);
  });
  afterAll(() => subgraph?.stop());

  it.each(factsOf(name).lists!.found)("%s: %s", async (list, zoek, found) => {
    const { data, errors } = await subgraph.query(
      `query($zoek: String!) { list: ${list}(zoek: $zoek) { totaal nodes { id } } }`,
      { zoek },
    );
    expect(errors).toBeUndefined();
    expect(data.list).toEqual({ totaal: found.length, nodes: found.map((id) => ({ id })) });
  });
});
