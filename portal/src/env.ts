import { from, LOG_LEVELS, oneOf, optional, port, readEnv, text, unknownVariables, webUrl } from "@pakketgraaf/process";

/** @throws Error that lists everything that is malformed, never only the first. */
export function readPortalEnv(source: NodeJS.ProcessEnv = process.env) {
  const env = readEnv(
    {
      host: from("HOST", text("127.0.0.1")),
      port: from("PORT", port(4020)),
      // As browsers reach it.
      gatewayUrl: from("GATEWAY_URL", (value, name) => webUrl(value || "http://localhost:4000", name)),
      // Absent: nobody can sign in, and all read what is public.
      issuer: from("OIDC_ISSUER", optional(webUrl)),
      clientId: from("OIDC_CLIENT_ID", text("pakketgraaf-portaal")),
      logLevel: from("LOG_LEVEL", oneOf("info", LOG_LEVELS)),
    },
    source,
  );
  return { ...env, unknown: unknownVariables(source) };
}
