import { endWhenTold, log, sayUnknown, startTracing } from "@pakketgraaf/process";
import { readGatewayEnv } from "./env";
import { createGatewayServer } from "./server";

async function main(): Promise<void> {
  const env = readGatewayEnv();
  log.level = env.logLevel;
  for (const variable of env.unknown) log.warn({ variable }, sayUnknown(variable));
  const tracing = env.tracing && (await startTracing(env.tracing));
  const server = await createGatewayServer(env);
  const stopping = endWhenTold(async () => {
    await server.close();
    await tracing?.stop();
  });
  if (stopping.begun) return;
  await server.listen({ host: env.host, port: env.port });
  console.log(`gateway: ready on http://${env.host}:${env.port}`);
}

main().catch((error: Error) => {
  console.error(`gateway: ${error.message}`);
  process.exit(1);
});
