/**
 * How the names of this platform's variables begin, and no others' that we know of; after each, all that is read of it by any
 * process or container: `.env.example` says what it is. With `<NAME>`: of a subgraph.
 */
export const OUR_VARIABLES: Record<string, readonly string[]> = {
  ANSWER: ["CACHE"],
  CACHE: ["MEGABYTES"],
  CORS: ["ORIGINS"],
  DOCUMENTS: [""],
  DRAIN: ["MS"],
  EXAMPLE: ["QUERIES"],
  GATEWAY: ["KEY_SECRET", "PUBLIC_URL", "SUBNET", "TIMEOUT_MS", "URL"],
  MAX: [
    ...["ALIASES", "BATCH", "BATCH_MUTATIONS", "BODY_BYTES", "CONCURRENT", "CONNECTIONS", "COST", "DELAY_MS", "DEPTH", "DIRECTIVES", "DOCUMENT_BYTES"],
    ...["FIELDS", "FRAGMENTS", "INPUT_DEPTH", "OPERATIONS", "REPEATED_FIELDS", "ROOT_FIELDS", "TOKENS", "VARIABLE_BYTES"],
  ],
  METRICS: ["HOST", "PORT"],
  MIGRATION: ["DATABASE_URL", "DATABASE_URL_<NAME>"],
  MUTATION: ["TIMEOUT_MS"],
  OIDC: ["AUDIENCE", "CLIENT_ID", "ISSUER", "TIMEOUT_MS"],
  OPERATION: ["TIMEOUT_MS"],
  PLANNING: ["MEGABYTES", "QUEUE", "THREADS", "TIMEOUT_MS"],
  RATE: ["DOCUMENTS", "DOCUMENTS_ANONYMOUS", "POINTS", "POINTS_ANONYMOUS", "POINTS_OF_PLANNING", "POINTS_PER_CLIENT", "WINDOW_SECONDS"],
  SERVICE: ["CLIENT_ID", "CLIENT_ID_<NAME>", "CLIENT_SECRET", "CLIENT_SECRET_<NAME>"],
  STALE: ["IF_ERROR"],
  SUBGRAPH: ["CONNECTIONS", "QUEUE", "TIMEOUT_MS", "URL_<NAME>"],
  SUPERGRAPH: ["", "POLL_MS", "TIMEOUT_MS"],
  TRUST: ["PROXY"],
  TRUSTED: ["DOCUMENTS_ONLY"],
  WRITE: ["TIMEOUT_MS"],
  WRITER: ["DATABASE_URL", "DATABASE_URL_<NAME>", "PASSWORD_<NAME>"],
};

function isUnknown(name: string): boolean {
  const [first, ...rest] = name.split("_");
  const known = Object.hasOwn(OUR_VARIABLES, first) ? OUR_VARIABLES[first] : undefined;
  const end = rest.join("_");
  return known !== undefined && !known.some((each) => each === end || (each.endsWith("<NAME>") && end.startsWith(each.slice(0, -6))));
}

/** The variables that look like this platform's, and are read by nothing of it: a slip of the pen, which would protect nobody. */
export const unknownVariables = (source: NodeJS.ProcessEnv): string[] => Object.keys(source).filter(isUnknown).sort();

/** What to tell of one, at the start. */
export const sayUnknown = (variable: string): string =>
  `${variable} is no variable of this platform, and does nothing; .env.example has all that there are`;
