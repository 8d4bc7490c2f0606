import { request } from "node:http";
import { post } from "../support/http";
import { internalToken } from "../support/internal-token";
import { startSubgraph, type RunningSubgraph } from "../support/subgraph";

describe("a call that is large", () => {
  let subgraph: RunningSubgraph;
  beforeAll(async () => (subgraph = await startSubgraph("nza")));
  afterAll(() => subgraph?.stop());

  it("is answered: the gateway names each record that it asks about", async () => {
    const of = Array.from({ length: 20_000 }, (_, place) => ({ __typename: "Prestatie", id: `nergens-${String(place).padStart(36, "0")}` }));
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Prestatie { code } } }`;
    expect(Buffer.byteLength(JSON.stringify(of))).toBeGreaterThan(1024 * 1024);
    const { status, data } = await post(subgraph.url, { query, variables: { of } }, { token: await internalToken("nza") });
    expect(status).toBe(200);
    expect(data._entities).toEqual(of.map(() => null));
  });

  /** What is answered to the headers of a call alone. */
  const toHeaders = (authorization?: string): Promise<number> =>
    new Promise((resolve, reject) => {
      const headers = { "content-type": "application/json", "content-length": 33 * 1024 * 1024, ...(authorization && { authorization }) };
      const call = request(subgraph.url, { method: "POST", headers }, (response) => {
        resolve(response.statusCode!);
        call.destroy();
      });
      call.on("error", reject);
      call.flushHeaders();
    });

  it("is refused by its headers: to whom the gateway did not send before anything else", async () => {
    expect(await toHeaders()).toBe(401);
    expect(await toHeaders(`Bearer ${await internalToken("nza")}`)).toBe(413);
  });
});
