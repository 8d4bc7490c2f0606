import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * The platform of a checkout, on ports of its own; returns when it is ready.
 * @param command what starts it; without it `npm start`
 * @param onLine called with each line that it says until then
 * @throws Error with all that it said, when it ends instead
 */
export async function startTrial({ folder, dataDir, command = startOf(folder), onLine = () => undefined }) {
  const [program, ...args] = command;
  const ports = await freePorts(["PORT", "PORT_ISSUER", "PORT_PORTAL", ...namesOf(folder).map((name) => `PORT_${name.toUpperCase()}`)]);
  // eslint-disable-next-line no-restricted-properties -- passed on as it is
  const env = { ...process.env, ...ports, DATA_DIR: dataDir };
  const launcher = spawn(program, args, { cwd: folder, env, stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((done) => launcher.once("close", done));
  const said = [];
  for await (const line of createInterface(launcher.stdout)) {
    said.push(line);
    onLine(line);
    if (!line.includes("ready: open")) continue;
    launcher.stdout.resume();
    return {
      ask: async (query) => {
        const headers = { "content-type": "application/json" };
        const address = `http://127.0.0.1:${ports.PORT}/graphql`;
        return (await fetch(address, { method: "POST", headers, body: JSON.stringify({ query }) })).json();
      },
      stop: () => {
        launcher.kill("SIGTERM");
        return ended;
      },
    };
  }
  throw new Error(["it ended; it said:", ...said].join("\n"));
}

/** What `npm start` runs; npm itself would end before it when it is told to stop. */
const startOf = (folder) => ["sh", "-c", JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).scripts.start];

const namesOf = (folder) =>
  readdirSync(join(folder, "subgraphs")).filter((name) => existsSync(join(folder, "subgraphs", name, "package.json")));

/** Below those that the system hands out: no connection to elsewhere takes one before it is used. */
async function freePorts(names) {
  const ports = new Set();
  while (ports.size < names.length) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    if (await isFree(port)) ports.add(port);
  }
  return Object.fromEntries([...ports].map((port, index) => [names[index], String(port)]));
}

const isFree = (port) =>
  new Promise((done) => {
    const server = createServer().once("error", () => done(false));
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => server.close(() => done(true)));
  });
