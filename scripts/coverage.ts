import { readFileSync } from "node:fs";
import { join } from "node:path";
import { kindOf } from "@pakketgraaf/subgraph";
import { generate } from "../schema/command";
import { loadSubgraphs } from "../schema/load";
import { ROOT } from "../schema/root";
import { coverageOf, lastLook } from "./coverage/kind";
import { withCoverage } from "./coverage/page";

type DataRecord = { id: string } & Record<string, unknown>;

const PAGE = "docs/data.md";

/** The records of each kind that a party's data files have. */
function kindsOf({ name, seedFiles, kinds }: ReturnType<typeof loadSubgraphs>[number]) {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, "subgraphs", name, "data", file), "utf8"));
  return seedFiles
    .filter(({ partsOnly }) => !partsOnly)
    .map(({ entity, file, records }) => {
      const { type } = kindOf(kinds, entity);
      return { type, file, records: records(read(file), read) as DataRecord[] };
    });
}

/** `npm run coverage`: what the data files cover, per kind of record. */
void generate("coverage", () => {
  const parties = loadSubgraphs().map((subgraph) => ({ party: subgraph.name, kinds: kindsOf(subgraph) }));
  const day = lastLook(parties.flatMap(({ kinds }) => kinds.flatMap(({ records }) => records)));
  const year = Number(day.slice(0, 4));
  const sections = parties.map(({ party, kinds }) => ({
    party,
    kinds: kinds.map(({ records, ...kind }) => ({ ...kind, coverage: coverageOf(records, year) })),
  }));
  return new Map([[PAGE, withCoverage(readFileSync(join(ROOT, PAGE), "utf8"), sections, day)]]);
});
