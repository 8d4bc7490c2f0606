import { createHash } from "node:crypto";
import { GraphQLError, type GraphQLSchema } from "graphql";
import type { EntityManager, QueryRunner } from "typeorm";
import { ORGANISATION_SETTING } from "../database/data-source";
import { meaningOfInput } from "./input-meaning";
import { INTERNAL_SCHEMA } from "../database/provision";
import { UserInputError } from "../request/bad-input";

/** Days that the answer to a mutation is kept under its key. */
const KEY_DAYS = 30;
const MAX_KEY = 200;
/** Expired keys that one mutation clears away. */
const CLEARED_AT_ONCE = 100;

/** A mutation as it was asked. */
export interface Call {
  mutation: string;
  /** Chosen by the client: the same one means the same mutation. */
  key: string;
  input: unknown;
}

/** A mutation as its key knows it. */
export interface KeyedCall {
  /** The argument that has the key. */
  argument: string;
  key: string;
  /** What it means. */
  fingerprint: string;
  /** As it was written, in the form in which keys were kept before: those are still replayed by it. */
  formerFingerprint: string;
}

/** What was answered, as it is kept. */
export type KeptAnswer = Record<string, unknown>;

/** @param argument the one that has the key. @throws UserInputError naming it when it can be no key */
export function keyed(schema: GraphQLSchema, argument: string, { mutation, key, input }: Call): KeyedCall {
  if (key.trim() === "" || key.length > MAX_KEY) {
    throw new UserInputError(argument, `must have from 1 to ${MAX_KEY} characters; a UUID will do`);
  }
  return {
    argument,
    key,
    fingerprint: `2:${hashOf([mutation, meaningOfInput(schema, mutation, input)])}`,
    formerFingerprint: hashOf([mutation, input]),
  };
}

const hashOf = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/**
 * Takes the key for this transaction, or gives the answer that was kept under it. While another transaction has the key,
 * this waits for its end. Kept in the database and written with the change itself, a key outlives every process.
 * @throws GraphQLError IDEMPOTENCY_KEY_REUSED when the key was used for something else
 */
export async function takeKey(manager: EntityManager, organisation: string, call: KeyedCall): Promise<KeptAnswer | null> {
  // A statement of its own, by its rows: TypeORM gives the rows of a SELECT only.
  const [{ taken }] = await manager.query(
    `WITH expired AS (
       DELETE FROM mutation_key WHERE ctid IN (
         SELECT ctid FROM mutation_key WHERE made_at < now() - interval '${KEY_DAYS} days' AND (organisation, key) <> ($1, $2)
         LIMIT ${CLEARED_AT_ONCE} FOR UPDATE SKIP LOCKED)
     ), taken AS (
       INSERT INTO mutation_key AS k (organisation, key, input_hash) VALUES ($1, $2, $3)
       ON CONFLICT (organisation, key) DO UPDATE SET input_hash = $3, answer = NULL, made_at = now()
       WHERE k.made_at < now() - interval '${KEY_DAYS} days'
       RETURNING 1
     ) SELECT count(*)::int AS taken FROM taken`,
    [organisation, call.key, call.fingerprint],
  );
  return taken === 1 ? null : readKey(manager, organisation, call);
}

/** The answer that was kept under a key; null when there is none. Takes nothing. */
export async function readKey(manager: EntityManager, organisation: string, call: KeyedCall): Promise<KeptAnswer | null> {
  const [kept]: { input_hash: string; answer: KeptAnswer }[] = await manager.query(
    `SELECT input_hash, answer FROM mutation_key
     WHERE organisation = $1 AND key = $2 AND made_at >= now() - interval '${KEY_DAYS} days'`,
    [organisation, call.key],
  );
  if (kept && ![call.fingerprint, call.formerFingerprint].includes(kept.input_hash)) {
    throw new GraphQLError(
      `Argument "${call.argument}": this key was used for another mutation or another input in the last ${KEY_DAYS} days; use a new one`,
      { extensions: { code: "IDEMPOTENCY_KEY_REUSED", argument: call.argument } },
    );
  }
  return kept?.answer ?? null;
}

/** The statement that keeps an answer under its key. */
export const keepingAnswer = (organisation: string, { key }: KeyedCall, answer: KeptAnswer) => ({
  text: `UPDATE mutation_key SET answer = $3 WHERE organisation = $1 AND key = $2`,
  parameters: [organisation, key, JSON.stringify(answer)],
});

export async function createMutationKeys(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE ${INTERNAL_SCHEMA}.mutation_key (
      organisation text,
      key text COLLATE "C",
      input_hash text NOT NULL,
      answer jsonb,
      made_at timestamptz NOT NULL DEFAULT now(),
      CONSTRAINT mutation_key_pk PRIMARY KEY (organisation, key)
    )`);
  // What is kept under a key is an answer to one organisation.
  await runner.query(`ALTER TABLE ${INTERNAL_SCHEMA}.mutation_key ENABLE ROW LEVEL SECURITY`);
  await runner.query(`
    CREATE POLICY mutation_key_own ON ${INTERNAL_SCHEMA}.mutation_key
      USING (organisation = current_setting('${ORGANISATION_SETTING}', true))`);
  await runner.query(`CREATE INDEX mutation_key_by_made_at ON ${INTERNAL_SCHEMA}.mutation_key (made_at)`);
}

export const dropMutationKeys = (runner: QueryRunner): Promise<void> =>
  runner.query(`DROP TABLE ${INTERNAL_SCHEMA}.mutation_key`);
