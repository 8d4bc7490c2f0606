import { SUBGRAPHS, type SubgraphName } from "../../../schema/subgraphs";
import { kill, until, type Place, type Process } from "../launcher";

/** Something that goes wrong for a while. */
export interface Fault {
  name: string;
  /** Whose answers it costs; a request that asks none of them must not notice. */
  hits: readonly SubgraphName[];
  /** Whether clients lose the gateway itself. */
  hitsGateway?: true;
  begin: (place: Place) => Promise<void>;
  /** Mends it; returns when what was away is back. */
  end: (place: Place) => Promise<void>;
}

const ALL = SUBGRAPHS.map(({ name }) => name);

/** Stopped where it is: connections stay open, and nothing answers. */
function freeze(name: string, hits: readonly SubgraphName[], processesOf: (place: Place) => Process[]): Fault {
  let frozen: Process[] = [];
  return {
    name: `freeze ${name}`,
    hits,
    begin: async (place) => {
      frozen = processesOf(place);
      for (const { pid } of frozen) kill(pid, "SIGSTOP");
    },
    end: async () => {
      for (const { pid } of frozen) kill(pid, "SIGCONT");
    },
  };
}

/** Killed; it is back when whoever keeps it running has started it again. */
const killed = (
  name: string,
  hits: readonly SubgraphName[],
  processesOf: (place: Place) => Process[],
  isBack: (place: Place) => Promise<boolean>,
): Fault => ({
  name: `kill ${name}`,
  hits,
  begin: async (place) => {
    for (const { pid } of processesOf(place)) kill(pid, "SIGKILL");
  },
  end: (place) => until(() => isBack(place)),
});

const isReady = async (port: number): Promise<boolean> => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(1000) })).ok;
  } catch {
    return false;
  }
};

const subgraph = (name: SubgraphName) => (place: Place) => [place.subgraph(name)].filter(Boolean);
const gateway = (place: Place): Process[] => [place.gateway].filter(Boolean);
/** PostgreSQL with all its processes, or those that serve one database. */
const postgres =
  (database?: SubgraphName) =>
  (place: Place): Process[] =>
    database
      ? place.processes("postgres: ").filter(({ command }) => command.split(" ").includes(database))
      : [place.postmaster, ...place.processes("postgres: ")].filter(Boolean);

export const FAULTS: readonly Fault[] = [
  ...ALL.map((name) => freeze(name, [name], subgraph(name))),
  ...ALL.map((name) => killed(name, [name], subgraph(name), ({ ports }) => isReady(ports[name]))),
  freeze("the connections of ZonMw's database", ["zonmw"], postgres("zonmw")),
  freeze("PostgreSQL", ALL, postgres()),
  killed("PostgreSQL", ALL, (place) => [place.postmaster].filter(Boolean), async ({ ports }) => {
    const ready = await Promise.all(ALL.map((name) => isReady(ports[name])));
    return ready.every(Boolean);
  }),
  { ...freeze("the gateway", [], gateway), hitsGateway: true },
  { ...killed("the gateway", [], gateway, ({ ports }) => isReady(ports.gateway)), hitsGateway: true },
];
