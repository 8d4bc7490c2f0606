import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FastifyInstance } from "fastify";
import { Page, servePage } from "./http/page";

/** Served from the packages themselves: GraphiQL works without the outside world. */
const ASSETS = [
  { name: "react.js", from: "react", file: "umd/react.production.min.js", type: "text/javascript" },
  { name: "react-dom.js", from: "react-dom", file: "umd/react-dom.production.min.js", type: "text/javascript" },
  { name: "graphiql.js", from: "graphiql", file: "graphiql.min.js", type: "text/javascript" },
  { name: "graphiql.css", from: "graphiql", file: "graphiql.min.css", type: "text/css" },
];

const MINUTE = 60;
const DAY = 86_400;

/** GraphiQL at `/`, with the example queries of a folder as its tabs. */
export function serveGraphiql(app: FastifyInstance, exampleQueries: string): void {
  const page = new Page(renderPage(readExamples(exampleQueries)), "text/html", MINUTE);
  servePage(app, "/", () => page);
  for (const { name, from, file, type } of ASSETS) {
    const asset = new Page(readFileSync(join(dirname(require.resolve(`${from}/package.json`)), file)), type, DAY);
    servePage(app, `/graphiql/${name}`, () => asset);
  }
}

function readExamples(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith(".graphql"))
      .sort()
      .map((file) => readFileSync(join(folder, file), "utf8"));
  } catch {
    return [];
  }
}

// "<" would end the script element; JSON allows it to be written as an escape.
const asScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");

const renderPage = (examples: string[]): string => `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>GraphiQL</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/graphiql/graphiql.css">
    <style>html, body, #graphiql { height: 100%; margin: 0; }</style>
  </head>
  <body>
    <div id="graphiql"></div>
    <script src="/graphiql/react.js"></script>
    <script src="/graphiql/react-dom.js"></script>
    <script src="/graphiql/graphiql.js"></script>
    <script>
      const examples = ${asScript(examples)};
      ReactDOM.createRoot(document.getElementById("graphiql")).render(
        React.createElement(GraphiQL, {
          fetcher: GraphiQL.createFetcher({ url: "/graphql" }),
          defaultTabs: examples.map((query) => ({ query })),
          defaultEditorToolsVisibility: false,
          // For a token; it is not kept when the page closes.
          isHeadersEditorEnabled: true,
          shouldPersistHeaders: false,
        }),
      );
    </script>
  </body>
</html>
`;
