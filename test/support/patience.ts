/*
 * Time limits of production are for production: a machine that runs tests may be as slow as it likes. What hangs is ended
 * by jest.
 */

/** Milliseconds; as good as for ever. */
export const PATIENCE = 240_000;

/** How a gateway calls subgraphs, and takes on work, in a test that is not about these limits. */
export const PATIENT_CALLS = { timeout: PATIENCE, operationTimeout: PATIENCE, mutationTimeout: PATIENCE };
export const PATIENT_INTAKE = { maxDelay: PATIENCE, receiveTimeout: PATIENCE, sendTimeout: PATIENCE };
/** In a test that is not about how many documents a client may have planned. */
export const ANY_DOCUMENTS = { documents: 1e9, documentsAnonymous: 1e9 };

/** The same for the processes of a platform. */
export const PATIENT_PROCESSES: Record<string, string> = Object.fromEntries(
  [
    "SUBGRAPH_TIMEOUT_MS",
    "OPERATION_TIMEOUT_MS",
    "MUTATION_TIMEOUT_MS",
    "PLANNING_TIMEOUT_MS",
    "MAX_DELAY_MS",
    "OIDC_TIMEOUT_MS",
    "GATEWAY_TIMEOUT_MS",
    "DATABASE_CONNECT_TIMEOUT_MS",
    "WRITE_TIMEOUT_MS",
  ].map((name) => [name, String(PATIENCE)]),
);

/**
 * Tries with ever more time, for a test of what happens when a time is over after something else has happened.
 * @param attempt gives undefined when it was too little for that
 */
export async function inEnoughTime<T>(
  milliseconds: number,
  attempt: (milliseconds: number) => Promise<T | undefined>,
): Promise<T> {
  for (let given = milliseconds; ; given *= 2) {
    const outcome = await attempt(given);
    if (outcome !== undefined) return outcome;
  }
}
