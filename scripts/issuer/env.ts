import { join, resolve } from "node:path";
import { from, nodeEnv, readEnv, text, wholeNumber } from "@pakketgraaf/process";
import { ROOT } from "../../schema/root";

/** It listens on this address only: whoever reaches it may sign in as anybody. */
export const ISSUER_HOST = "127.0.0.1";

/** The folder of a platform with all that it keeps. */
export const dataDir = from("DATA_DIR", (value) => resolve(ROOT, value || ".data"));

/** @throws Error that lists everything that is malformed, or says that this is no place for it. */
export function readIssuerEnv(source: NodeJS.ProcessEnv = process.env) {
  if (source.NODE_ENV === "production") {
    throw new Error(
      "the local issuer does not run with NODE_ENV=production: it lets anybody sign in as anybody; " +
        "give the address of a real one with OIDC_ISSUER=…",
    );
  }
  const audience = from("OIDC_AUDIENCE", text("pakketgraaf"));
  const env = readEnv({ NODE_ENV: nodeEnv, dataDir, port: from("PORT_ISSUER", wholeNumber(4010, 1, 65535)), audience }, source);
  return {
    // Holds its keys and the secrets of its clients.
    folder: join(env.dataDir, "issuer"),
    port: env.port,
    // What stands in the `iss` of its tokens.
    url: `http://${ISSUER_HOST}:${env.port}`,
    audience: env.audience,
  };
}

export type IssuerEnv = ReturnType<typeof readIssuerEnv>;
