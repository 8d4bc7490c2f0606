import type { FastifyReply } from "fastify";

/** Adds headers of the request to those by which the answer says that it may differ. */
export function varyBy(reply: FastifyReply, ...names: string[]): void {
  const said = reply.getHeader("vary");
  void reply.header("vary", [...(said === undefined ? [] : [said]), ...names].join(", "));
}
