import { join, resolve } from "node:path";
import { readEnv, text, wholeNumber } from "@pakketgraaf/process";
import { ROOT } from "../../schema/root";

/** It listens on this address only: whoever reaches it may sign in as anybody. */
export const ISSUER_HOST = "127.0.0.1";

export interface IssuerEnv {
  /** Holds its keys and the secrets of its clients. */
  folder: string;
  port: number;
  /** What stands in the `iss` of its tokens. */
  url: string;
  audience: string;
}

/** @throws Error that lists everything that is malformed, or says that this is no place for it. */
export function readIssuerEnv(source: NodeJS.ProcessEnv = process.env): IssuerEnv {
  if (source.NODE_ENV === "production") {
    throw new Error(
      "the local issuer does not run with NODE_ENV=production: it lets anybody sign in as anybody; " +
        "give the address of a real one with OIDC_ISSUER=…",
    );
  }
  const { DATA_DIR, PORT_ISSUER, OIDC_AUDIENCE } = readEnv(
    { DATA_DIR: text(".data"), PORT_ISSUER: wholeNumber(4010, 1, 65535), OIDC_AUDIENCE: text("pakketgraaf") },
    source,
  );
  return {
    folder: join(resolve(ROOT, DATA_DIR), "issuer"),
    port: PORT_ISSUER,
    url: `http://${ISSUER_HOST}:${PORT_ISSUER}`,
    audience: OIDC_AUDIENCE,
  };
}
