import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../schema/root";
import { sdlFile, SUBGRAPHS } from "../../../schema/subgraphs";
import { INSTALLED, versionIn } from "./installed";
import type { Given, Peer } from "./peer";
import { withoutDescription } from "./supergraph";

const PACKAGE = "@grafbase/cli-x86_64-unknown-linux-musl";

/** It composes the graph itself, from the same files. @returns its configuration, in TOML */
function configurationFile({ folder, platform }: Omit<Given, "port">, keeps: boolean): string {
  const subgraphs = SUBGRAPHS.map(({ name }) => {
    const sdl = join(folder, `${name}.graphql`);
    writeFileSync(sdl, withoutDescription(readFileSync(join(ROOT, sdlFile(name)), "utf8")));
    return `[subgraphs.${name}]\nurl = "${platform.subgraphUrl(name)}"\nschema_path = "${sdl}"`;
  });
  const passing = '[[headers]]\nrule = "forward"\nname = "authorization"';
  const keeping = '[entity_caching]\nenabled = true\nttl = "60s"';
  const file = join(folder, "grafbase.toml");
  writeFileSync(file, [passing, ...subgraphs, ...(keeps ? [keeping] : [])].join("\n\n"));
  return file;
}

const grafbaseWith = (name: string, keeps: boolean): Peer => ({
  name,
  version: () => versionIn(INSTALLED, PACKAGE),
  isApart: true,
  start: ({ port, ...given }) => ({
    command: join(INSTALLED, "node_modules", PACKAGE, "grafbase"),
    args: ["--home", given.folder, "dev", "--config", configurationFile(given, keeps), "--port", String(port)],
    cwd: given.folder,
  }),
  kept: [keeps],
});

export const grafbase = grafbaseWith("Grafbase", false);
export const grafbaseKeeping = grafbaseWith("Grafbase, caching entities", true);
