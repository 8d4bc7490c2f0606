import type { FastifyInstance } from "fastify";

/** Requests that never become an operation get a GraphQL error too: clients read one kind of answer. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) console.error(error);
    const [message, code] =
      status < 500
        ? [`The request cannot be read: ${error.message}`, "BAD_REQUEST"]
        : ["Something went wrong here; it has been logged", "INTERNAL_SERVER_ERROR"];
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send({
      errors: [{ message: "There is nothing here; queries go to /graphql", extensions: { code: "NOT_FOUND" } }],
    }),
  );
}
