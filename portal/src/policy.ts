/**
 * What a browser may do with the portal: its own files, and questions to the gateway and the issuer. Signing in silently is
 * done in a frame of the issuer, which ends at a page of the portal's own.
 */
export function policyOf({ gatewayUrl, issuer }: { gatewayUrl: string; issuer?: string }): string {
  const signIn = issuer === undefined ? [] : [new URL(issuer).origin];
  const sources: Record<string, string[]> = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
    "font-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'", new URL(gatewayUrl).origin, ...signIn],
    "frame-src": ["'self'", ...signIn],
    "frame-ancestors": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    // What is told by the graph never becomes HTML.
    "require-trusted-types-for": ["'script'"],
  };
  return Object.entries(sources).map(([what, where]) => `${what} ${where.join(" ")}`).join("; ");
}
