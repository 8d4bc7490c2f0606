import { join } from "node:path";
import { serviceClientId } from "../issuer/clients";
import { readIssuerEnv, type IssuerEnv } from "../issuer/env";
import { issuerSecrets } from "../issuer/secrets";
import type { LauncherEnv, LauncherSubgraph } from "./env";
import { kept, newSecret } from "./kept";

/** By what the processes of a platform know each other, and their users. */
export interface Identity {
  gatewayKeySecret: string;
  issuer: string;
  /** Absent where the issuer is elsewhere. */
  localIssuer: IssuerEnv | undefined;
  /** How a subgraph signs in with the issuer. */
  serviceClientOf: (subgraph: LauncherSubgraph) => LauncherSubgraph["serviceClient"];
}

/**
 * What the environment says, and otherwise the issuer and the secrets of this data folder; made the first time.
 * @throws Error in production, where there is no local issuer
 */
export function openIdentity(env: LauncherEnv): Identity {
  if (env.issuer) {
    return {
      gatewayKeySecret: gatewaySecret(env),
      issuer: env.issuer,
      localIssuer: undefined,
      serviceClientOf: ({ serviceClient }) => serviceClient,
    };
  }
  const localIssuer = readIssuerEnv(env.inherited);
  const { clients } = issuerSecrets(localIssuer.folder);
  return {
    gatewayKeySecret: gatewaySecret(env),
    issuer: localIssuer.url,
    localIssuer,
    serviceClientOf: ({ name }) => ({ id: serviceClientId(name), secret: clients[serviceClientId(name)] }),
  };
}

function gatewaySecret({ gatewayKeySecret, dataDir }: LauncherEnv): string {
  if (gatewayKeySecret) return gatewayKeySecret;
  const file = join(dataDir, "gateway.json");
  return kept<{ keySecret: string }>(file, ({ keySecret = newSecret() }) => ({ keySecret })).keySecret;
}
