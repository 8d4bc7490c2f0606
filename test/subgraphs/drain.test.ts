import { Agent, request as httpRequest } from "node:http";
import { ANONYMOUS } from "@pakketgraaf/process";
import { internalToken } from "../support/internal-token";
import { until } from "../support/launcher";
import { PATIENCE } from "../support/patience";
import { startSubgraph } from "../support/subgraph";

it("goes on answering while it drains, says that it is not ready, and ends each connection with the answer", async () => {
  const subgraph = await startSubgraph("zonmw", { drainTime: PATIENCE });
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = {
    "content-type": "application/json",
    authorization: `Bearer ${await internalToken("zonmw", ANONYMOUS)}`,
  };
  const ask = (): Promise<{ body: string; connection?: string }> =>
    new Promise((resolve, reject) => {
      const request = httpRequest(subgraph.url, { method: "POST", agent, headers }, (response) => {
        let body = "";
        response.setEncoding("utf8").on("data", (text: string) => (body += text));
        response.on("end", () => resolve({ body, connection: response.headers.connection }));
      });
      request.on("error", reject).end(JSON.stringify({ query: "{ __typename }" }));
    });
  const body = '{"data":{"__typename":"Query"}}\n';

  expect(await ask()).toEqual({ body, connection: "keep-alive" });
  const stopped = subgraph.stop();
  const readyz = subgraph.url.replace("/graphql", "/readyz");
  await until(async () => (await fetch(readyz)).status === 503);
  expect(await ask()).toEqual({ body, connection: "close" });
  // Nobody is connected any more: it does not wait for its time.
  agent.destroy();
  await stopped;
});
