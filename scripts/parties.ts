import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generate } from "../schema/command";
import { ROOT } from "../schema/root";
import { SUBGRAPHS } from "../schema/subgraphs";
import { CLIENTS, staffOf } from "./issuer/clients";
import { realmWith } from "./parties/realm";
import { repeat, type Item } from "./parties/repeat";

const LISTS: Record<string, readonly Item[]> = {
  subgraph: SUBGRAPHS.map(({ name, defaultPort }) => ({ name, port: defaultPort })),
  client: CLIENTS.filter(({ kind }) => kind === "software").map(({ id }) => ({ name: id })),
  staff: CLIENTS.filter(({ kind }) => kind === "portal").flatMap(({ organisatie }) => staffOf(organisatie!)),
};

const repeated = (text: string): string => repeat(text, LISTS);

/** What is made of each file that names every party. */
const FILES: Record<string, (text: string) => string> = {
  "docker-compose.yml": repeated,
  ".env.example": repeated,
  "docker/prometheus.yml": repeated,
  "docker/keycloak/pakketgraaf-realm.json": realmWith,
};

/** `npm run parties`: every subgraph and client gets what the first one has in the files of the deployment. */
void generate("parties", () => {
  const files = Object.entries(FILES);
  return new Map(files.map(([file, make]) => [file, make(readFileSync(join(ROOT, file), "utf8"))]));
});
