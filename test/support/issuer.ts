import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTHeaderParameters, type JWTPayload } from "jose";

export const AUDIENCE = "pakketgraaf";

export interface IssuerKey {
  kid: string;
  alg: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: JWK;
}

let made = 0;

/** A key that no issuer knows yet. */
export async function newKey(alg = "ES256"): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  const kid = `key-${(made += 1)}`;
  return { kid, alg, privateKey, publicKey, jwk: { ...(await exportJWK(publicKey)), kid, alg, use: "sig" } };
}

export interface Signing {
  key?: IssuerKey;
  header?: Partial<JWTHeaderParameters>;
}

/** An OpenID Connect issuer as far as a gateway sees one; it signs whatever a test wants. */
export interface TestIssuer {
  url: string;
  /** The one that signs, and the only one that the issuer publishes. */
  key: () => IssuerKey;
  /** Makes another key; the one before it is withdrawn. */
  rotate: (alg?: string) => Promise<IssuerKey>;
  /** A good token of person-1, with these claims instead; a claim that is undefined is left out. */
  sign: (claims?: JWTPayload, signing?: Signing) => Promise<string>;
  /** Stands in the discovery document instead of what is true. */
  metadata: Record<string, unknown>;
  /** How often each was asked for. */
  asked: { discovery: number; keys: number };
  goAway: () => Promise<void>;
  comeBack: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Seconds since 1970. */
export const now = (): number => Math.floor(Date.now() / 1000);

export async function startIssuer(alg?: string): Promise<TestIssuer> {
  let current = await newKey(alg);
  const metadata: Record<string, unknown> = {};
  const asked = { discovery: 0, keys: 0 };
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    if (request.url === "/.well-known/openid-configuration") {
      asked.discovery += 1;
      response.end(JSON.stringify({ issuer: url, jwks_uri: `${url}/keys`, ...metadata }));
    } else {
      asked.keys += 1;
      response.end(JSON.stringify({ keys: [current.jwk] }));
    }
  });
  const listen = (port: number): Promise<void> => new Promise((done) => server.listen(port, "127.0.0.1", done));
  const goAway = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    metadata,
    asked,
    key: () => current,
    rotate: async (another) => (current = await newKey(another)),
    sign: (claims = {}, { key = current, header = {} } = {}) =>
      new SignJWT({ iss: url, aud: AUDIENCE, sub: "person-1", azp: "client-1", exp: now() + 300, ...claims })
        .setProtectedHeader({ alg: key.alg, kid: key.kid, ...header })
        .sign(key.privateKey),
    goAway,
    comeBack: () => listen(port),
    stop: goAway,
  };
}
