import { findProblems } from "../../schema/breaking/problems";

const TODAY = "2027-06-15";

/** A client schema; a test changes one thing in it. */
const API = `
type Query {
  project(id: ID!): Project
  projecten(first: Int! = 20, zoek: String, filter: ProjectFilter): [Project!]
  bron: Bron
}

type Project implements Bron {
  id: ID!
  titel: String!
  status: ProjectStatus
  uitkomst: String
  ronde: Ronde
}

type Ronde {
  naam: String!
}

interface Bron {
  id: ID!
}

type Website implements Bron {
  id: ID!
}

enum ProjectStatus {
  LOPEND
  AFGEROND
}

input ProjectFilter {
  status: [ProjectStatus!]
  jaar: Int
}
`;

/** A pattern in the schema, and what it becomes. */
type Change = [string | RegExp, string];

const change = (sdl: string, changes: Change[]): string =>
  changes.reduce((text, [from, to]) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`the schema has no ${from}`);
    return changed;
  }, sdl);

const problemsOf = (...changes: Change[]): Promise<string[]> => findProblems(API, change(API, changes), TODAY);

const deprecated = (date: string): string => `@deprecated(reason: "Gebruik iets anders. Wordt verwijderd na ${date}.")`;

test("nothing changes, nothing breaks", async () => {
  expect(await findProblems(API, API, TODAY)).toEqual([]);
});

test("additions break nothing", async () => {
  const problems = await problemsOf(
    ["bron: Bron", "bron: Bron\n  programma: Programma"],
    ["type Ronde {", "type Programma {\n  naam: String!\n}\n\ntype Ronde {"],
    ["titel: String!", "titel: String!\n  bedrag: String"],
    ["zoek: String,", "zoek: String, sector: String,"],
    ["AFGEROND", "AFGEROND\n  GEPLAND"],
    ["jaar: Int", "jaar: Int\n  ronde: ID"],
    ["uitkomst: String", "uitkomst: String!"],
    ["project(id: ID!)", "project(id: ID)"],
  );
  expect(problems).toEqual([]);
});

const BREAKING: [string, Change, string][] = [
  [
    "a removed field",
    [/ {2}uitkomst: String\n/, ""],
    "Field 'uitkomst' was removed from object type 'Project'; it was not deprecated first",
  ],
  [
    "a removed argument",
    [" zoek: String,", ""],
    "Argument 'zoek: String' was removed from field 'Query.projecten'; it was not deprecated first",
  ],
  [
    "a removed field of a filter",
    [/ {2}jaar: Int\n/, ""],
    "Input field 'jaar' was removed from input object type 'ProjectFilter'; it was not deprecated first",
  ],
  [
    "a removed enum value",
    [/ {2}LOPEND\n/, ""],
    "Enum value 'LOPEND' was removed from enum 'ProjectStatus'; it was not deprecated first",
  ],
  ["another type", ["titel: String!", "titel: Int!"], "Field 'Project.titel' changed type from 'String!' to 'Int!'"],
  [
    "a field that may now be null",
    ["titel: String!", "titel: String"],
    "Field 'Project.titel' changed type from 'String!' to 'String'",
  ],
  [
    "a list with items that may now be null",
    ["[Project!]", "[Project]"],
    "Field 'Query.projecten' changed type from '[Project!]' to '[Project]'",
  ],
  [
    "a new required argument",
    ["zoek: String,", "zoek: String, sector: String!,"],
    "Argument 'sector: String!' added to field 'Query.projecten'",
  ],
  [
    "an argument that is now required",
    ["zoek: String,", "zoek: String!,"],
    "Type for argument 'zoek' on field 'Query.projecten' changed from 'String' to 'String!'",
  ],
  [
    "a new required field of a filter",
    ["jaar: Int", "jaar: Int\n  ronde: ID!"],
    "Input field 'ronde' of type 'ID!' was added to input object type 'ProjectFilter'",
  ],
  [
    "another default",
    ["first: Int! = 20", "first: Int! = 50"],
    "Default value for argument 'first' on field 'Query.projecten' changed from '20' to '50'",
  ],
  [
    "a required argument without its default",
    ["first: Int! = 20", "first: Int!"],
    "Default value for argument 'first' on field 'Query.projecten' changed from '20' to 'undefined'",
  ],
  [
    "a type that leaves an interface",
    [" implements Bron {\n  id: ID!\n  titel", " {\n  id: ID!\n  titel"],
    "'Project' object type no longer implements 'Bron' interface",
  ],
  ["a removed type that an interface leads to", [/type Website.*\n.*\n}\n/, ""], "Type 'Website' was removed"],
];

test.each(BREAKING)("%s breaks clients", async (_title, changed, problem) => {
  expect(await problemsOf(changed)).toEqual([problem]);
});

const ELEMENTS: [string, string, RegExp][] = [
  ["a field", "uitkomst: String", / {2}uitkomst: .*\n/],
  ["an argument", "zoek: String", /zoek: String @deprecated\(.*?\),/],
  ["a field of a filter", "jaar: Int", / {2}jaar: .*\n/],
  ["an enum value", "  LOPEND", / {2}LOPEND .*\n/],
];

describe.each(ELEMENTS)("%s that was deprecated", (_kind, element, whole) => {
  const removedAfter = (date: string, today: string): Promise<string[]> => {
    const released = change(API, [[element, `${element} ${deprecated(date)}`]]);
    return findProblems(released, change(released, [[whole, ""]]), today);
  };

  test("may go when the date has passed", async () => {
    expect(await removedAfter("2027-06-14", TODAY)).toEqual([]);
  });

  test("may not go on the date itself", async () => {
    expect(await removedAfter("2027-06-15", TODAY)).toEqual([
      expect.stringMatching(/ was removed .*; it was announced to stay until 2027-06-15$/),
    ]);
  });
});

test("what was deprecated without a date may not go", async () => {
  const released = change(API, [["uitkomst: String", 'uitkomst: String @deprecated(reason: "Gebruik iets anders.")']]);
  expect(await findProblems(released, change(released, [[/ {2}uitkomst: .*\n/, ""]]), TODAY)).toEqual([
    expect.stringMatching(/ was removed .*; its deprecation does not say "verwijderd na YYYY-MM-DD"$/),
  ]);
});

test("what was deprecated in time may go, not change", async () => {
  const released = change(API, [["uitkomst: String", `uitkomst: String ${deprecated("2027-01-01")}`]]);
  expect(await findProblems(released, change(released, [["uitkomst: String", "uitkomst: Int"]]), TODAY)).toEqual([
    "Field 'Project.uitkomst' changed type from 'String' to 'Int'",
  ]);
});

test("a type goes with the last field that leads to it", async () => {
  const released = change(API, [["ronde: Ronde", `ronde: Ronde ${deprecated("2027-01-01")}`]]);
  const current = change(released, [
    [/ {2}ronde: .*\n/, ""],
    [/type Ronde {\n.*\n}\n/, ""],
  ]);
  expect(await findProblems(released, current, TODAY)).toEqual([]);
});

test("a type does not go with a field that was not deprecated", async () => {
  expect(await problemsOf([/ {2}ronde: .*\n/, ""], [/type Ronde {\n.*\n}\n/, ""])).toEqual([
    "Field 'ronde' was removed from object type 'Project'; it was not deprecated first",
  ]);
});

test("a new deprecation gives clients twelve months", async () => {
  expect(await problemsOf(["uitkomst: String", `uitkomst: String ${deprecated("2028-06-15")}`])).toEqual([]);
  expect(await problemsOf(["uitkomst: String", `uitkomst: String ${deprecated("2028-06-14")}`])).toEqual([
    "Project.uitkomst is deprecated until 2028-06-14; clients must have twelve months, so until 2028-06-15 or later",
  ]);
});

test("a date that was announced does not come sooner", async () => {
  const released = change(API, [["uitkomst: String", `uitkomst: String ${deprecated("2027-12-31")}`]]);
  const moved = (date: string): Promise<string[]> =>
    findProblems(released, change(released, [["2027-12-31", date]]), TODAY);
  expect(await moved("2028-03-31")).toEqual([]);
  expect(await moved("2027-12-30")).toEqual([
    "Project.uitkomst is deprecated until 2027-12-30; it was announced to stay until 2027-12-31",
  ]);
});

test("what was deprecated may stay, also after its date", async () => {
  const released = change(API, [["uitkomst: String", `uitkomst: String ${deprecated("2027-01-01")}`]]);
  expect(await findProblems(released, released, TODAY)).toEqual([]);
  expect(await findProblems(released, API, TODAY)).toEqual([]);
});
