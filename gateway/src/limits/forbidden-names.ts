import { HttpError } from "../http-errors";

const FORBIDDEN = "__proto__";

/**
 * The one name that changes what an object in JavaScript is. Whatever handles an answer or variables after us need not
 * think of it.
 * @param variables as JSON
 * @throws HttpError 400
 */
export function refuseForbiddenNames(names: ReadonlySet<string> | undefined, operationName: string | undefined, variables: string): void {
  if (!names?.has(FORBIDDEN) && operationName !== FORBIDDEN && !variables.includes(`"${FORBIDDEN}":`)) return;
  throw new HttpError(400, "BAD_REQUEST", `The name ${FORBIDDEN} is not accepted; use another one`);
}
