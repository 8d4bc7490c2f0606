import { createServer } from "node:http";
import { ISSUER_HOST, readIssuerEnv } from "./env";
import { createProvider, signInPath } from "./provider";
import { issuerSecrets } from "./secrets";
import { handleSignIn } from "./sign-in";

/** An OpenID Connect issuer for one machine: real protocol, made-up staff. */
async function main(): Promise<void> {
  const env = readIssuerEnv();
  const provider = createProvider(env, issuerSecrets(env.folder));
  const protocol = provider.callback();
  const server = createServer((request, response) => {
    if (!request.url!.startsWith(signInPath(""))) return void protocol(request, response);
    handleSignIn(provider, request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  provider.on("server_error", (_ctx, error) => console.error(error));

  const stop = (): void => {
    server.close(() => process.exit(0));
    server.closeAllConnections();
  };
  process.once("SIGTERM", stop).once("SIGINT", stop).once("disconnect", stop);
  // The process that started this one may have ended before this one came to listen for that.
  if (process.connected === false) return stop();
  server.once("error", fail);
  server.listen(env.port, ISSUER_HOST, () => console.log(`issuer: ready on ${env.url}`));
}

function fail(error: Error): void {
  console.error(`issuer: ${error.message}`);
  process.exit(1);
}

main().catch(fail);
