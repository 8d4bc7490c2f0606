import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";

/** As many as PostgreSQL takes itself. */
const ITERATIONS = 4096;

/**
 * What PostgreSQL keeps of a password (RFC 5803), and takes in its place: a statement with this one may stand in the server's log,
 * where statements that fail do.
 */
export function scramSecretOf(password: string): string {
  const salt = randomBytes(16);
  // As those who sign in make of it what they send.
  const salted = pbkdf2Sync(password.normalize("NFKC"), salt, ITERATIONS, 32, "sha256");
  const keyOf = (name: string): Buffer => createHmac("sha256", salted).update(name).digest();
  const stored = createHash("sha256").update(keyOf("Client Key")).digest();
  const [saltText, storedText, serverText] = [salt, stored, keyOf("Server Key")].map((each) => each.toString("base64"));
  return `SCRAM-SHA-256$${ITERATIONS}:${saltText}$${storedText}:${serverText}`;
}
