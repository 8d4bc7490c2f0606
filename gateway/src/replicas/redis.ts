import { log } from "@pakketgraaf/process";

const RECONNECT_EVERY_MS = 500;
const CONNECT_TIMEOUT_MS = 2000;
/** A connection that answers no ping for so many milliseconds is dropped, and a new one is tried. */
const SILENCE_MS = 3000;
const PING_EVERY_MS = 1000;

export type Redis = Awaited<ReturnType<typeof connectRedis>>;

/**
 * A Redis that may be away: commands fail at once while it is, and it is found again by itself. That it goes and comes
 * is logged, once each time. The client takes memory: it is loaded here only.
 * @param url such as `redis://:password@host:6379/0`
 * @param silence milliseconds that a connection may answer nothing
 */
// Its type is long, and says nothing: it lists every command.
export async function connectRedis(url: string, silence = SILENCE_MS) {
  const { createClient } = await import("@redis/client");
  const redis = createClient({
    url,
    disableOfflineQueue: true,
    commandsQueueMaxLength: 10_000,
    pingInterval: PING_EVERY_MS,
    socket: {
      connectTimeout: Math.max(CONNECT_TIMEOUT_MS, silence),
      socketTimeout: silence,
      reconnectStrategy: () => RECONNECT_EVERY_MS,
    },
  });
  let away = false;
  redis.on("error", (error: Error & { code?: string }) => {
    if (!away) log.warn({ reason: error.code ?? error.message }, "Redis is away: this process goes on alone");
    away = true;
  });
  redis.on("ready", () => {
    if (away) log.warn("Redis is back");
    away = false;
  });
  // This does not end before it is connected or destroyed; what goes wrong is told above.
  redis.connect().catch(() => undefined);
  return redis;
}
