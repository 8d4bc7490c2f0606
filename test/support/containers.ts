import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { SUBGRAPHS } from "../../schema/subgraphs";

const ROOT = resolve(__dirname, "..", "..");

export const readText = (file: string): string => readFileSync(join(ROOT, file), "utf8");

export interface Service {
  image?: string;
  build?: { context: string; dockerfile?: string; target: string; args: Record<string, string> };
  command?: string[];
  user?: string;
  environment?: Record<string, string | number>;
  healthcheck?: { test: string[] };
  networks: string[];
  /** By network: other names that the service has there. */
  aliases: Record<string, string[]>;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas: number };
  profiles?: string[];
  stop_grace_period?: string;
}

export interface Compose {
  services: Record<string, Service>;
  networks: Record<string, { internal?: boolean; ipam?: unknown } | null>;
  volumes: Record<string, unknown>;
}

/** The file as it stands. */
export const readComposeFile = (): Compose => parse(readText("docker-compose.yml"), { merge: true });

/** The file with each service's networks as a list. */
export function readCompose(): Compose {
  const compose = readComposeFile();
  for (const service of Object.values(compose.services)) {
    const networks: unknown = service.networks;
    const named = Array.isArray(networks) ? networks.map((name) => [name, null]) : Object.entries(networks as object);
    service.networks = named.map(([name]) => name);
    service.aliases = Object.fromEntries(named.filter(([, rest]) => rest?.aliases).map(([name, rest]) => [name, rest.aliases]));
  }
  return compose;
}

/** Every text in a part of the file, with the key under which it stands. */
export function textsIn(part: unknown, key = ""): { key: string; text: string }[] {
  if (typeof part === "string") return [{ key, text: part }];
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => textsIn(value, Array.isArray(part) ? key : name));
}

/** What it has when the variable is not given may name another. */
const VARIABLE = /\$\{([A-Z0-9_]+)(?::([?-])((?:\$\{[^}]*\}|[^}])*))?\}/g;

/** The variables that a part of the file takes from outside. */
export const variablesIn = (part: unknown): string[] => [
  ...new Set(textsIn(part).flatMap(({ text }) => [...text.matchAll(/\$\{([A-Z0-9_]+)/g)].map(([, name]) => name))),
];

/** A service's environment as Compose would set it. */
export function environmentOf(service: Service, outside: NodeJS.ProcessEnv): Record<string, string> {
  const fill = (text: string): string =>
    text.replace(VARIABLE, (_, name: string, kind?: string, rest?: string) => {
      if (!outside[name] && kind === "?") throw new Error(`${name}: ${rest}`);
      return outside[name] || (kind === "-" ? fill(rest!) : "");
    });
  return Object.fromEntries(
    Object.entries(service.environment ?? {}).map(([name, value]) => [name, fill(String(value))]),
  );
}

export interface Instruction {
  keyword: string;
  text: string;
}

interface Stage {
  from: string;
  instructions: Instruction[];
}

/** The stages of the Dockerfile by name. */
export function readDockerfile(): Map<string, Stage> {
  const stages = new Map<string, Stage>();
  let current: Stage | undefined;
  const lines = readText("Dockerfile").replace(/^#.*\n/gm, "").replace(/\\\n\s*/g, "").split("\n");
  for (const line of lines.filter(Boolean)) {
    const [, keyword, text] = /^([A-Z]+) (.*)$/.exec(line) ?? [];
    if (!keyword) throw new Error(`Dockerfile: not an instruction: ${line}`);
    const [, from, name] = keyword === "FROM" ? (/^(\S+) AS (\S+)$/.exec(text) ?? []) : [];
    if (name) stages.set(name, (current = { from, instructions: [] }));
    else current!.instructions.push({ keyword, text });
  }
  return stages;
}

/** What is done for a target, from the base image on, with the build arguments filled in. */
export function instructionsFor(target: string, args: Record<string, string>): Instruction[] {
  const stages = readDockerfile();
  const chain = (name: string): Instruction[] => {
    const stage = stages.get(name);
    return stage ? [...chain(stage.from), ...stage.instructions] : [{ keyword: "FROM", text: name }];
  };
  if (!stages.has(target)) throw new Error(`Dockerfile: there is no stage "${target}"`);
  return chain(target).map(({ keyword, text }) => ({
    keyword,
    text: text.replace(/\$\{(\w+)\}/g, (whole, name: string) => args[name] ?? whole),
  }));
}

/** The files and folders of this repository that instructions copy. */
export const sourcesOf = (instructions: readonly Instruction[]): string[] =>
  instructions
    .filter(({ keyword, text }) => keyword === "COPY" && !text.startsWith("--from="))
    .flatMap(({ text }) => text.split(" ").slice(0, -1));

/** What they take from another stage: its files and folders below the working folder. */
export const takenFrom = (stage: string, instructions: readonly Instruction[]): string[] =>
  instructions
    .filter(({ keyword, text }) => keyword === "COPY" && text.startsWith(`--from=${stage} `))
    .map(({ text }) => text.split(" ")[1].replace(/^\/app\//, ""));

export interface Example {
  name: string;
  value: string;
  /** Behind a `#`: what holds when nothing is chosen. */
  isDefault: boolean;
  comment: string;
}

/** What is said of each subgraph, for one of them. */
const exampleOf = ({ name, defaultPort }: (typeof SUBGRAPHS)[number], example: Example): Example => ({
  ...example,
  name: example.name.replace("<NAME>", name.toUpperCase()),
  value: example.value.replace("<name>", name).replace("<PORT>", String(defaultPort)),
});

/** The variables of `.env.example`; those that follow each other directly share a comment, as those of each subgraph do. */
export function readEnvExample(): Example[] {
  const examples: Example[] = [];
  let comment = "";
  let repeated = false;
  for (const line of readText(".env.example").split("\n")) {
    const [, hash, name, value] = /^(# )?([A-Z][A-Z0-9_]*(?:<NAME>)?)=(.*)$/.exec(line) ?? [];
    if (name) {
      const example = { name, value, isDefault: Boolean(hash), comment: comment.trim() };
      examples.push(...(name.endsWith("<NAME>") ? SUBGRAPHS.map((subgraph) => exampleOf(subgraph, example)) : [example]));
    } else if (/^# (each \w+|end)$/.test(line)) repeated = line !== "# end";
    else if (!repeated) comment = line.startsWith("# ") && !line.startsWith("# ---") ? `${comment} ${line.slice(2)}` : "";
  }
  return examples;
}
