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
  // Of the subgraphs it knows their SDL only.
  gateway: ["packages/process"],
};

/** The rooms of a workspace from the ground up: a room imports itself and those before it. */
const ROOMS = {
  gateway: ["operation", "replicas", "identity", "cost", "calls", "observe", "http", "admission", "execution", "plugins", "graph"],
  "packages/subgraph": ["search", "record", "request", "database", "lists", "writing", "schema", "seeding", "serve"],
};

/** What a noun's folder has for others: its class, lists and links. These are its own. */
const OF_A_NOUN_ALONE = "resolver|mutations";

const error = (name, comment, from, to) => ({ name, comment, severity: "error", from, to });

const ofWorkspace = ([workspace, allowed]) =>
  error(
    `workspace:${workspace}`,
    `It may import ${["its own files", "packages from outside", ...allowed].join(", ")}.`,
    { path: `^(${workspace})/` },
    // $1 is what the path above matched: this subgraph and not its neighbour.
    { dependencyTypesNot: ["core"], pathNot: ["(^|/)node_modules/", ...["$1", ...allowed].map((each) => `^${each}/`)] },
  );

const ofRoom = (workspace, rooms) => (room, place) =>
  error(
    `room:${workspace}/${room}`,
    `It may import itself${["", ...rooms.slice(0, place)].join(", ")}.`,
    { path: `^${workspace}/src/${room}/` },
    { path: `^${workspace}/src/`, pathNot: `^${workspace}/src/(${rooms.slice(0, place + 1).join("|")})/` },
  );

const ofRooms = ([workspace, rooms]) => [
  ...rooms.map(ofRoom(workspace, rooms)),
  error(
    `rooms:${workspace}`,
    "A new room is given its place in .dependency-cruiser.js.",
    { path: `^${workspace}/src/[^/]+/`, pathNot: `^${workspace}/src/(${rooms.join("|")})/` },
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
