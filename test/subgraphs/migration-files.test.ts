import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrationsIn } from "../../packages/subgraph/src/database/migrations";

const migration = (name: string, said = name): string =>
  `exports.${name} = class ${name} { name = "${said}"; async up() {} async down() {} };`;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "pakketgraaf-migrations-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const read = (files: Record<string, string>): string[] => {
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return migrationsIn(folder).map(({ name }) => name);
};

it("are read in the order of their moments, without the maps beside them", () => {
  const files = {
    "1798000000000-count.js": migration("Count1798000000000"),
    "1795000000000-create.js": migration("Create1795000000000"),
    "1795000000000-create.js.map": "{}",
  };
  expect(read(files)).toEqual(["Create1795000000000", "Count1798000000000"]);
});

it.each<[string, Record<string, string>, RegExp]>([
  ["a moment that is too short", { "179500000000-create.js": migration("Create179500000000") }, /179500000000-create\.js has to begin with 13 digits/],
  ["another sign behind the moment", { "1795000000000_create.js": migration("Create1795000000000") }, /has to begin with 13 digits/],
  [
    "a moment that another has",
    { "1795000000000-a.js": migration("A1795000000000"), "1795000000000-b.js": migration("B1795000000000") },
    /1795000000000-b\.js has to begin with 13 digits that no other begins with/,
  ],
  ["a class of another moment", { "1795000000000-create.js": migration("Create1796000000000") }, /ends with 1795000000000/],
  ["an instance of another name", { "1795000000000-create.js": migration("Create1795000000000", "Created1795000000000") }, /also of its instances/],
  [
    "two classes",
    { "1795000000000-create.js": migration("Create1795000000000") + migration("Drop1795000000000") },
    /has to export one class/,
  ],
  ["no class", { "1795000000000-create.js": "" }, /has to export one class/],
])("are refused with %s", (_fault, files, message) => {
  expect(() => read(files)).toThrow(message);
});
