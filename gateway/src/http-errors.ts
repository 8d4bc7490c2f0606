import type { FastifyInstance } from "fastify";

/** A refusal of a whole request, told to the client as it is. */
export class HttpError extends Error {
  constructor(
    readonly statusCode: number,
    readonly code: string,
    message: string,
    readonly headers: Record<string, string> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Requests that never become an operation get a GraphQL error too: clients read one kind of answer. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) console.error(error);
    if (error instanceof HttpError) {
      return reply.code(status).headers(error.headers).send(errorAnswer(error.message, error.code));
    }
    return reply
      .code(status)
      .send(
        status < 500
          ? errorAnswer(`The request cannot be read: ${error.message}`, "BAD_REQUEST")
          : errorAnswer("Something went wrong here; it has been logged", "INTERNAL_SERVER_ERROR"),
      );
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(errorAnswer("There is nothing here; queries go to /graphql", "NOT_FOUND")),
  );
}

const errorAnswer = (message: string, code: string): object => ({ errors: [{ message, extensions: { code } }] });
