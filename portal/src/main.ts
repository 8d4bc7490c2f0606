import { endWhenTold, log, sayUnknown } from "@pakketgraaf/process";
import { readPortalEnv } from "./env";
import { createPortalServer } from "./server";

async function main(): Promise<void> {
  const env = readPortalEnv();
  log.level = env.logLevel;
  for (const variable of env.unknown) log.warn({ variable }, sayUnknown(variable));
  const server = await createPortalServer(env);
  const stopping = endWhenTold(() => server.close());
  if (stopping.begun) return;
  await server.listen({ host: env.host, port: env.port });
  console.log(`portal: ready on http://${env.host}:${env.port}`);
}

main().catch((error: Error) => {
  console.error(`portal: ${error.message}`);
  process.exit(1);
});
