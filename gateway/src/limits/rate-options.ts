import type { EnvReader } from "../env-reader";

/** How much clients may ask, in points of cost per window. */
export interface RateOptions {
  /** The length of a window, in seconds. It begins with a client's first request. */
  window: number;
  /** For each client (`organisatie` and `azp`) with a token. */
  points: number;
  /** For each address without a token. */
  pointsAnonymous: number;
  /** For the clients (`azp`) that have a budget of their own. */
  pointsPerClient: Record<string, number>;
  /** Milliseconds that a request waits for Redis at most. */
  redisTimeout: number;
}

/** Points for about sixty of the largest queries that one may expect in a minute; a fifth of that without a token. */
export const RATE_DEFAULTS: RateOptions = {
  window: 60,
  points: 10_000_000,
  pointsAnonymous: 2_000_000,
  pointsPerClient: {},
  redisTimeout: 50,
};

const MAX_POINTS = 1_000_000_000_000;

export const readRateOptions = (reader: EnvReader): RateOptions => ({
  ...RATE_DEFAULTS,
  window: reader.wholeNumber("RATE_WINDOW_SECONDS", RATE_DEFAULTS.window, 1, 86_400),
  points: reader.wholeNumber("RATE_POINTS", RATE_DEFAULTS.points, 1, MAX_POINTS),
  pointsAnonymous: reader.wholeNumber("RATE_POINTS_ANONYMOUS", RATE_DEFAULTS.pointsAnonymous, 1, MAX_POINTS),
  pointsPerClient: readPointsPerClient(reader),
});

/** `portaal-zonmw=5000000,partner=1000000` */
function readPointsPerClient(reader: EnvReader): Record<string, number> {
  const budgets: Record<string, number> = {};
  for (const text of reader.list("RATE_POINTS_PER_CLIENT")) {
    const [, client, points] = /^([^=]+)=([1-9]\d{0,11})$/.exec(text) ?? [];
    if (client) budgets[client] = Number(points);
    else reader.problems.push(`RATE_POINTS_PER_CLIENT: must be like client=points, separated by commas, got "${text}"`);
  }
  return budgets;
}
