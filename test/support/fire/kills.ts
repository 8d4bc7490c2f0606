import type { CuttingProxy } from "./cutting-proxy";
import type { PlatformUnderFire } from "./platform";

/** A way to lose a process in the midst of work; resolves when it is lost. */
export type Kill = (platform: PlatformUnderFire) => Promise<void>;

/** Kills when an answer passes that tells of a mutation that is done; the client never gets that answer. */
function betweenCommitAndAnswer(proxy: CuttingProxy, tellsOfCommit: (answer: Buffer) => boolean, kill: () => void): Promise<void> {
  return new Promise((done) => {
    proxy.inspect = (answer) => {
      if (!tellsOfCommit(answer)) return "pass";
      proxy.inspect = undefined;
      kill();
      done();
      return "cut";
    };
  });
}

// PostgreSQL's CommandComplete for a COMMIT.
const committed = (answer: Buffer): boolean => answer.includes("COMMIT\0");
const acknowledged = (answer: Buffer): boolean => answer.includes('"fouten":[]');

/** Every way that the platform must survive, by what is lost and when. */
export const WAYS_TO_KILL: Record<string, Kill> = {
  "the subgraph, at any moment": async ({ zonmw }) => zonmw.kill(),
  "the subgraph, when its transaction is committed": ({ proxies, zonmw }) =>
    betweenCommitAndAnswer(proxies.database, committed, () => zonmw.kill()),
  "the gateway, at any moment": async ({ gateway }) => gateway.kill(),
  "the subgraph, when it answers": ({ proxies, zonmw }) =>
    betweenCommitAndAnswer(proxies.subgraph, acknowledged, () => zonmw.kill()),
  "the database, at any moment": async ({ killPostgres }) => killPostgres(),
  "the gateway, when it answers": ({ proxies, gateway }) =>
    betweenCommitAndAnswer(proxies.gateway, acknowledged, () => gateway.kill()),
  "the database, when a transaction is committed": ({ proxies, killPostgres }) =>
    betweenCommitAndAnswer(proxies.database, committed, killPostgres),
};

const WAYS = Object.keys(WAYS_TO_KILL);
const OF_DATABASE = WAYS.filter((way) => way.startsWith("the database"));

/**
 * The way of the n-th loss: first every way once; then every way in turn, and between two of them the database once more,
 * which is back at once where a process of ours takes seconds.
 */
export function wayOf(n: number): string {
  if (n < WAYS.length) return WAYS[n];
  const later = n - WAYS.length;
  return later % 2 === 0 ? WAYS[(later / 2) % WAYS.length] : OF_DATABASE[((later - 1) / 2) % OF_DATABASE.length];
}
