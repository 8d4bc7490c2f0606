import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { INSTALLED, versionIn } from "./installed";
import type { Given, Peer } from "./peer";

const PACKAGE = "@grafbase/cli-x86_64-unknown-linux-musl";

/** It composes the graph itself, from the same files. @returns its configuration, in TOML */
function configurationFile({ folder, graph }: Omit<Given, "port">, keeps: boolean): string {
  const subgraphs = graph.subgraphs.map(({ name, url, sdl }) => {
    const written = join(folder, `${name}.graphql`);
    writeFileSync(written, sdl);
    return `[subgraphs.${name}]\nurl = "${url}"\nschema_path = "${written}"`;
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
