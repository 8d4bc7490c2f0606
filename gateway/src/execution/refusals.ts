import { GraphQLError } from "graphql";
import { HttpError } from "../operation/http-error";
import { NotPlanned } from "./planner";

const TOO_MUCH = (what: string): HttpError =>
  new HttpError(
    400,
    "PLANNING_LIMIT_EXCEEDED",
    `Planning this operation takes too ${what}: ask for less at a time, with fewer fields of other parties under fragments and conditions`,
  );

/** As clients are told why an operation was not planned. */
const REFUSALS: Record<NotPlanned["reason"], HttpError> = {
  "too long": TOO_MUCH("long"),
  "too large": TOO_MUCH("much memory"),
  "too many": new HttpError(503, "OVERLOADED", "Too many operations wait to be planned; try again in a second", {
    "retry-after": "1",
  }),
};

/** What Apollo Server tells as it is; anything else is a fault. */
export function refusalOf(error: unknown): unknown {
  const refusal = error instanceof NotPlanned ? REFUSALS[error.reason] : error;
  if (!(refusal instanceof HttpError)) return refusal;
  const { statusCode: status, code, message, headers } = refusal;
  return new GraphQLError(message, { extensions: { code, http: { status, headers: new Map(Object.entries(headers)) } } });
}
