import { readGatewayEnv } from "./env";
import { log } from "./observe/log";
import { startTracing } from "./observe/tracing";
import { createGatewayServer } from "./server";

async function main(): Promise<void> {
  const env = readGatewayEnv();
  log.level = env.logLevel;
  const tracing = env.tracing && (await startTracing(env.tracing));
  const server = await createGatewayServer(env);
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await tracing?.stop();
    process.exit(0);
  };
  process.once("SIGTERM", stop).once("SIGINT", stop).once("disconnect", stop);
  // The process that started this one may have ended before this one came to listen for that.
  if (process.connected === false) return stop();
  await server.listen({ host: env.host, port: env.port });
  console.log(`gateway: ready on http://${env.host}:${env.port}`);
}

main().catch((error: Error) => {
  console.error(`gateway: ${error.message}`);
  process.exit(1);
});
