// `node main.js <port> <file of a supergraph>`: @apollo/gateway in Apollo Server as both come, which pass on who asks.
import { readFileSync } from "node:fs";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

interface Context {
  authorization?: string;
}

class PassingOn extends RemoteGraphQLDataSource<Context> {
  override willSendRequest({ request, context }: Parameters<NonNullable<RemoteGraphQLDataSource<Context>["willSendRequest"]>>[0]): void {
    const { authorization } = context as Context;
    if (authorization) request.http!.headers.set("authorization", authorization);
  }
}

async function main([port, file]: string[]): Promise<void> {
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(file, "utf8"),
    buildService: ({ url }) => new PassingOn({ url }),
  });
  const server = new ApolloServer<Context>({ gateway });
  await startStandaloneServer(server, {
    context: async ({ req }) => ({ authorization: req.headers.authorization }),
    listen: { host: "127.0.0.1", port: Number(port) },
  });
}

void main(process.argv.slice(2));
