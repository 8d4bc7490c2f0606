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
  const localIssuer = env.issuer ? undefined : readIssuerEnv(env.inherited);
  const file = join(env.dataDir, "gateway.json");
  const gatewayKeySecret =
    env.gatewayKeySecret ??
    kept<{ keySecret: string }>(file, ({ keySecret = newSecret() }) => ({ keySecret })).keySecret;
  if (!localIssuer) {
    const serviceClientOf: Identity["serviceClientOf"] = ({ serviceClient }) => serviceClient;
    return { gatewayKeySecret, issuer: env.issuer!, localIssuer, serviceClientOf };
  }
  const { clients } = issuerSecrets(localIssuer.folder);
  const serviceClientOf: Identity["serviceClientOf"] = ({ name }) => {
    const id = serviceClientId(name);
    return { id, secret: clients[id] };
  };
  return { gatewayKeySecret, issuer: localIssuer.url, localIssuer, serviceClientOf };
}
