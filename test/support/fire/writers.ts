import { randomUUID } from "node:crypto";

/** A mutation that a client sends until it is acknowledged. */
export interface Write {
  mutation: string;
  inputType: string;
  /** Field of the payload with the record, and what to ask of it beside its id and version. */
  record: string;
  fields?: string;
  input: Record<string, unknown>;
}

/** A write that was acknowledged, and what was answered. */
export interface Acknowledged extends Write {
  sleutel: string;
  answer: Payload["record"];
  /** How often it was sent. */
  attempts: number;
}

const ATTEMPT_MS = 20_000;
/** The longest that a client waits before it tries again: what starts needs the machine more than who cannot be answered. */
const LONGEST_WAIT_MS = 1600;
const GIVE_UP_AFTER_MS = 1_800_000;

/** Sends a write, with the same key, until it is acknowledged. @throws Error when it is refused, or never acknowledged */
export async function sendUntilAcknowledged(url: string, token: string, write: Write): Promise<Acknowledged> {
  const sleutel = randomUUID();
  const begun = Date.now();
  for (let attempts = 1; ; attempts += 1) {
    const answer = await send(url, token, sleutel, write);
    if (answer && answer.fouten.length > 0) throw new Error(`refused: ${JSON.stringify(answer.fouten)}`);
    if (answer) return { ...write, sleutel, answer: answer.record, attempts };
    if (Date.now() - begun > GIVE_UP_AFTER_MS) throw new Error(`never acknowledged: ${JSON.stringify(write)}`);
    const longest = Math.min(200 * 2 ** (attempts - 1), LONGEST_WAIT_MS);
    await new Promise((done) => setTimeout(done, longest * (0.25 + Math.random())));
  }
}

export interface Payload {
  record: { id: string; recordVersie: number } & Record<string, unknown>;
  fouten: unknown[];
}

/** One attempt; undefined when it is not known, or certain not, to have been done. */
export async function send(url: string, token: string, sleutel: string, write: Write): Promise<Payload | undefined> {
  const { mutation, inputType, record, fields = "", input } = write;
  const query = `mutation ($sleutel: ID!, $input: ${inputType}!) {
    payload: ${mutation}(sleutel: $sleutel, input: $input) { record: ${record} { id recordVersie ${fields} } fouten { code pad bericht } }
  }`;
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { sleutel, input } }),
      signal: AbortSignal.timeout(ATTEMPT_MS),
    });
    const { data, errors } = (await response.json()) as {
      data?: { payload: Payload | null };
      errors?: { extensions?: { code?: string } }[];
    };
    const codes = (errors ?? []).map(({ extensions }) => extensions?.code);
    if (codes.some((code) => code === "FORBIDDEN" || code === "BAD_USER_INPUT" || code === "GRAPHQL_VALIDATION_FAILED")) {
      throw new Refused(JSON.stringify(errors));
    }
    return data?.payload ?? undefined;
  } catch (error) {
    if (error instanceof Refused) throw error;
    return undefined;
  }
}

/** An answer that no repetition makes better. */
class Refused extends Error {}
