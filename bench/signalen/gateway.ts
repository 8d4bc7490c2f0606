import { once } from "node:events";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { ANONYMOUS, claimsOf, INTERNAL_ISSUER } from "@pakketgraaf/process";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { Generated, Line } from "./generate";
import { PARTIES, type Party } from "./templates";

interface Asked {
  query: string;
  /** After which line of each party to read. */
  variables: { first: number } & Partial<Record<Party, string | null>>;
}

/**
 * A gateway as far as `signalering` meets it: its keys, and the feeds of the other parties, with generated lines. What is
 * measured is then what follows the feeds, and not what gives them.
 */
export class FakeGateway {
  /** What was recorded after what was generated. */
  private readonly later = new Map<Party, Line[]>(PARTIES.map((party) => [party, []]));
  private readonly server: Server;

  private constructor(
    private readonly generated: Generated,
    private readonly jwks: object,
    /** What the gateway sends along with what it asks on behalf of anybody. */
    readonly token: () => Promise<string>,
  ) {
    this.server = createServer((request, response) => {
      const answered = request.url === "/graphql" ? body(request).then((text) => this.answer(JSON.parse(text) as Asked)) : Promise.resolve(this.jwks);
      answered.then(
        (answer) => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer)),
        (error: Error) => response.writeHead(500).end(error.message),
      );
    });
  }

  static async start(generated: Generated): Promise<FakeGateway> {
    const { publicKey, privateKey } = await generateKeyPair("EdDSA", { extractable: true });
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: "bench", alg: "EdDSA", use: "sig" }] };
    const token = (): Promise<string> =>
      new SignJWT(claimsOf(ANONYMOUS))
        .setProtectedHeader({ alg: "EdDSA", kid: "bench" })
        .setIssuer(INTERNAL_ISSUER)
        .setAudience("signalering")
        .setIssuedAt()
        .setExpirationTime("2h")
        .sign(privateKey);
    const gateway = new FakeGateway(generated, jwks, token);
    await once(gateway.server.listen(0, "127.0.0.1"), "listening");
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Lines in all feeds together. */
  get length(): number {
    return PARTIES.reduce((sum, party) => sum + this.lengthOf(party), 0);
  }

  /** Has parties record more. */
  add(party: Party, lines: readonly Line[]): void {
    const wanneer = new Date().toISOString();
    this.later.get(party)!.push(...lines.map((line) => ({ ...line, wanneer })));
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, "close");
  }

  private lengthOf(party: Party): number {
    return this.generated.length(party) + this.later.get(party)!.length;
  }

  private answer({ query, variables }: Asked): object {
    const asked = PARTIES.filter((each) => query.includes(`${each}Wijzigingen`));
    return { data: Object.fromEntries(asked.map((party) => [party, this.page(party, variables.first, variables[party])])) };
  }

  private page(party: Party, first: number, after: string | null | undefined): object {
    const begin = Number(after ?? 0);
    const end = Math.min(begin + first, this.lengthOf(party));
    const of = this.generated.length(party);
    const nodes = Array.from({ length: end - begin }, (_, index) => {
      const place = begin + index;
      return place < of ? this.generated.line(party, place) : this.later.get(party)![place - of];
    });
    return { nodes, pageInfo: { endCursor: end === 0 ? null : String(end), hasNextPage: end < this.lengthOf(party) } };
  }
}

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
