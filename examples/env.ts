/** Where the platform of `npm start` is: its ports are chosen with the same variables. */
export function readExampleEnv(source: NodeJS.ProcessEnv = process.env): { graph: string; issuer: string } {
  const { PORT, PORT_ISSUER, OIDC_ISSUER } = source;
  return {
    graph: `http://localhost:${PORT || 4000}/graphql`,
    issuer: OIDC_ISSUER || `http://127.0.0.1:${PORT_ISSUER || 4010}`,
  };
}
