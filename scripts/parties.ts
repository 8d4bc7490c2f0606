import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { messageOf } from "@pakketgraaf/process";
import { ROOT } from "../schema/root";
import { SUBGRAPHS } from "../schema/subgraphs";
import { CLIENTS } from "./issuer/clients";
import { realmWith } from "./parties/realm";
import { repeat, type Item } from "./parties/repeat";

const LISTS: Record<string, readonly Item[]> = {
  subgraph: SUBGRAPHS.map(({ name, defaultPort }) => ({ name, port: defaultPort })),
  client: CLIENTS.filter(({ kind }) => kind === "software").map(({ id }) => ({ name: id })),
  staff: CLIENTS.filter(({ kind }) => kind === "portal").map(({ organisatie }) => ({ name: organisatie! })),
};

const repeated = (text: string): string => repeat(text, LISTS);

/** What is made of each file that names every party. */
const FILES: Record<string, (text: string) => string> = {
  "docker-compose.yml": repeated,
  ".env.example": repeated,
  "docker/prometheus.yml": repeated,
  "docker/keycloak/pakketgraaf-realm.json": realmWith,
};

/**
 * `npm run parties` gives every subgraph and client what the first one has in the files of the deployment, and
 * `npm run parties:check` fails when a file lacks it.
 */
function main(check: boolean): void {
  const stale = Object.entries(FILES).filter(([file, make]) => {
    const text = readFileSync(join(ROOT, file), "utf8");
    if (!check) writeFileSync(join(ROOT, file), make(text));
    return make(text) !== text;
  });
  const names = stale.map(([file]) => file).join(", ");
  if (check && names) throw new Error(`not the same for every party; run "npm run parties": ${names}`);
  console.log(check ? "every party is in the files of the deployment" : `changed: ${names || "nothing"}`);
}

try {
  main(process.argv.includes("--check"));
} catch (error) {
  console.error(messageOf(error));
  process.exit(1);
}
