import type { FastifyRequest } from "fastify";
import { HttpError } from "../http-errors";

/**
 * Bodies are taken as they are: what is small on its way and unpacks to more than anybody may send is not unpacked.
 * @throws HttpError 415
 */
export function refuseCompressed({ headers }: FastifyRequest): void {
  const encoding = headers["content-encoding"]?.trim().toLowerCase();
  if (!encoding || encoding === "identity") return;
  throw new HttpError(415, "BAD_REQUEST", "A compressed body is not accepted; send it without Content-Encoding", {
    "accept-encoding": "identity",
  });
}
