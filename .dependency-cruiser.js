/**
 * Who imports what: `npm run layout` refuses the rest, imports of types included. The rules that this adds to the reader's
 * own are proved in test/tooling/layout.test.ts.
 */

/** What each workspace may import of the others, by their names. Nobody imports another party's subgraph. */
const WORKSPACES = {
  "packages/process": [],
  "packages/taal": [],
  "packages/subgraph": ["packages/process", "packages/taal"],
  "packages/begrippen": ["packages/process", "packages/subgraph"],
  "subgraphs/[^/]+": ["packages/process", "packages/taal", "packages/subgraph", "packages/begrippen"],
  // Of the subgraphs it knows their SDL only. What it gives browsers is built as the portal's pages are.
  gateway: ["packages/process", "scripts/pages.mjs"],
  // Of the graph it knows what every client may.
  portal: ["packages/process", "scripts/pages.mjs"],
};

/** The rooms in a folder with sources, from the ground up: a room imports itself and those before it. */
const ROOMS = {
  "gateway/src": ["operation", "replicas", "identity", "cost", "calls", "observe", "http", "admission", "execution", "plugins", "graph"],
  "packages/subgraph/src": ["search", "record", "request", "database", "lists", "writing", "schema", "seeding", "serve"],
  "portal/app": ["graph", "identity", "parts", "forms", "pages", "frame"],
};

/** What the server of the portal tells its page, and what the browser keeps of it. */
const FOR_EVERY_ROOM = "^portal/app/(settings|kept)\\.ts$";

/** Has types only, and so no file to be found. */
const OF_TYPES = "^@graphql-typed-document-node/core$";

/** What a noun's folder has for others: its class, lists and links. These are its own. */
const OF_A_NOUN_ALONE = "resolver|mutations";

const error = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const ofWorkspace = ([workspace, allowed]) =>
  error(
    `workspace:${workspace}`,
    `It may import ${["its own files", "packages from outside", ...allowed].join(", ")}.`,
    { path: `^(${workspace})/` },
    // $1 is what the path above matched: this subgraph and not its neighbour.
    { dependencyTypesNot: ["core"], pathNot: ["(^|/)node_modules/", OF_TYPES, ...["$1", ...allowed].map((each) => `^${each}(/|$)`)] },
  );

const ofRoom = (folder, rooms) => (room, place) =>
  error(
    `room:${folder.replace("/src", "")}/${room}`,
    `It may import itself${["", ...rooms.slice(0, place)].join(", ")}.`,
    { path: `^${folder}/${room}/` },
    { path: `^${folder}/`, pathNot: [`^${folder}/(${rooms.slice(0, place + 1).join("|")})/`, FOR_EVERY_ROOM] },
  );

const ofRooms = ([folder, rooms]) => [
  ...rooms.map(ofRoom(folder, rooms)),
  error(
    `rooms:${folder.replace("/src", "")}`,
    "A new room is given its place in .dependency-cruiser.js.",
    { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/(${rooms.join("|")})/` },
    {},
  ),
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    error("ring", "No file needs itself, by whatever way round.", {}, { circular: true }),
    ...Object.entries(WORKSPACES).map(ofWorkspace),
    error(
      "by-name",
      "A package is imported by its name, which gives what it has for others.",
      { path: "^(gateway|(packages|subgraphs)/[^/]+)/" },
      { path: "^packages/", pathNot: "^$1/", dependencyTypes: ["local"] },
    ),
    error(
      "noun",
      "A noun imports another noun's class, list or links.",
      // In a folder or a file of its own.
      { path: "^(subgraphs/[^/]+/src)/([^/]+?)(/|\\.ts$)", pathNot: "/src/(subgraph|main)\\.ts$" },
      { path: `^$1/[^/]+/.*\\.(${OF_A_NOUN_ALONE})\\.ts$`, pathNot: "^$1/$2/" },
    ),
    error(
      "page",
      "A page imports no other page: what two of them need is a part.",
      { path: "^portal/app/pages/([^/]+)/" },
      { path: "^portal/app/pages/", pathNot: "^portal/app/pages/$1/" },
    ),
    error("tests", "Only tests import tests.", { pathNot: "^test/" }, { path: "^test/" }),
    ...Object.entries(ROOMS).flatMap(ofRooms),
  ],
  options: {
    doNotFollow: { path: "(^|/)(node_modules|dist)/" },
    // Our own packages are read as they are written, not as they were compiled.
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["source", "import", "require", "node", "default"] },
    tsPreCompilationDeps: true,
  },
};
