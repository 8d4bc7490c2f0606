import type { EnvReader } from "../env-reader";

/** Which web sites may ask from a browser, apart from the gateway's own pages. */
export interface CorsOptions {
  /** Each as browsers send it: `https://portaal.example`. None: no other site may. */
  origins: readonly string[];
}

export const CORS_DEFAULTS: CorsOptions = { origins: [] };

export function readCorsOptions(reader: EnvReader): CorsOptions {
  const origins = reader.list("CORS_ORIGINS");
  for (const origin of origins.filter((each) => originOf(each) !== each)) {
    const meant = originOf(origin);
    reader.problems.push(
      "CORS_ORIGINS: must be origins as browsers send them, such as https://portaal.example, separated by commas, " +
        `got "${origin}"${meant ? `; its origin is ${meant}` : ""}`,
    );
  }
  return { origins };
}

/** Undefined for what is no address of the web, and for what looks like a pattern: who may ask is said by name. */
function originOf(address: string): string | undefined {
  if (!/^https?:\/\/[^*]+$/i.test(address) || !URL.canParse(address)) return undefined;
  return new URL(address).origin;
}
