import { generateKeyPairSync, type JsonWebKey } from "node:crypto";
import { join } from "node:path";
import { kept, newSecret } from "../start/kept";
import { CLIENTS, hasSecret } from "./clients";

interface Keys {
  /** What tokens are signed with. */
  signing: JsonWebKey[];
  /** What the cookies of the sign-in pages are signed with. */
  cookies: string[];
}

export type IssuerSecrets = ReturnType<typeof issuerSecrets>;

/** Signs the tokens. */
export const ALGORITHM = "ES256";

/** The issuer's secrets in its folder; made the first time, and for a client that was added since. */
export function issuerSecrets(folder: string) {
  const keys = kept<Keys>(join(folder, "keys.json"), ({ signing, cookies }) => ({
    signing: signing ?? [generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" })],
    cookies: cookies ?? [newSecret()],
  }));
  const withSecret = CLIENTS.filter(hasSecret);
  // Of those that have one.
  const clients = kept<Record<string, string>>(join(folder, "clients.json"), (known) =>
    Object.fromEntries(withSecret.map(({ id }) => [id, known[id] ?? newSecret()])),
  );
  return { ...keys, clients };
}
