import type { FastifyServerOptions } from "fastify";

const noSchemas = () => () => {
  throw new Error("no route has a JSON Schema here");
};

/** What every server here is made with. */
export const SERVER_OPTIONS = {
  forceCloseConnections: "idle",
  // What comes while it drains is answered: see `Drain`.
  return503OnClosing: false,
  // That takes as long as it is told to.
  pluginTimeout: 0,
  // Otherwise fastify loads Ajv, for routes that have a JSON Schema.
  schemaController: { compilersFactory: { buildValidator: noSchemas, buildSerializer: noSchemas } },
} satisfies FastifyServerOptions;
