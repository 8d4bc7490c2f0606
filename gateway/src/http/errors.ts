import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { log } from "@pakketgraaf/process";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { HttpError } from "../operation/http-error";
import { noteRefusal } from "../operation/operation";
import { jsonTypeFor } from "./media-type";

/** Requests that never become an operation get a GraphQL error too: clients read one kind of answer. */
export function answerHttpErrors(app: FastifyInstance): void {
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    // A refusal of ours says it all, unless something else is behind it.
    const isFault = error instanceof HttpError ? error.cause !== undefined : status >= 500;
    if (isFault) log.error({ requestId: request.id, err: error }, "a request that was not answered");
    noteRefusal(request, [error instanceof HttpError ? error.code : status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR"]);
    if (error instanceof HttpError) {
      return typed(request, reply).code(status).headers(error.headers).send({ errors: error.errors });
    }
    return typed(request, reply)
      .code(status)
      .send(
        status < 500
          ? errorAnswer(`The request cannot be read: ${error.message}`, status === 413 ? "BODY_TOO_LARGE" : "BAD_REQUEST")
          : errorAnswer("Something went wrong here; it has been logged", "INTERNAL_SERVER_ERROR"),
      );
  });
  app.setNotFoundHandler((_request, reply) =>
    reply.code(404).send(errorAnswer("There is nothing here; queries go to /graphql", "NOT_FOUND")),
  );
}

/** Status, message and code for what is no HTTP request, or not in time, by the code of Node's error. */
const UNREADABLE: Record<string, [status: number, message: string, code: string]> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, "The request took too long to arrive", "REQUEST_TIMEOUT"],
  HPE_HEADER_OVERFLOW: [431, "The headers of the request are too large", "HEADERS_TOO_LARGE"],
};

/** Answers what never becomes a request, and ends its connection. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  const [status, message, code] = UNREADABLE[error.code ?? ""] ?? [400, "This is not HTTP", "BAD_REQUEST"];
  if (socket.writable && error.code !== "ECONNRESET") {
    const body = JSON.stringify(errorAnswer(message, code));
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      "content-type: application/json; charset=utf-8",
      `content-length: ${Buffer.byteLength(body)}`,
      "connection: close",
    ];
    socket.write(`${head.join("\r\n")}\r\n\r\n${body}`);
  }
  socket.destroy();
}

const errorAnswer = (message: string, code: string): object => ({ errors: [{ message, extensions: { code } }] });

const typed = ({ headers }: FastifyRequest, reply: FastifyReply): FastifyReply => reply.type(jsonTypeFor(headers.accept));
