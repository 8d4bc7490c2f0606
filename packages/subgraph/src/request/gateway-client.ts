import { allowInsecureRequests, clientCredentialsGrant, discovery, type Configuration } from "openid-client";

/** How a subgraph signs in with the issuer. */
interface Client {
  issuer: string;
  id: string;
  secret: string;
}

export interface GatewayClientOptions {
  gatewayUrl: string;
  /** Without it, it asks as anybody, who sees the same. */
  client?: Client;
  /** Milliseconds that the gateway and the issuer may take; without, as long as they like. */
  timeout?: number;
}

export interface GatewayAnswer<Data> {
  status: number;
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string; argument?: string } }[];
}

/** Seconds before its end that a token is not used any more. */
const MARGIN = 30;

/** Asks the gateway, as a client that sees public records only. */
export class GatewayClient {
  /** One for all that wait for it. */
  private token: Promise<string> | undefined;
  /** In seconds since 1970. */
  private tokenUntil = 0;
  private configuration: Promise<Configuration> | undefined;

  constructor(readonly options: GatewayClientOptions) {}

  /** Never out of a cache: what was recorded a moment ago is there. @throws Error when there is no answer to be read */
  async ask<Data>(query: string, variables: object): Promise<GatewayAnswer<Data>> {
    const { gatewayUrl, timeout } = this.options;
    const response = await fetch(new URL("/graphql", gatewayUrl), {
      method: "POST",
      headers: { "content-type": "application/json", "cache-control": "no-cache", ...(await this.authorization()) },
      body: JSON.stringify({ query, variables }),
      signal: timeout === undefined ? null : AbortSignal.timeout(timeout),
    });
    // The issuer may have changed its keys, or the client's secret: the next question gets a new token.
    if (response.status === 401) this.token = undefined;
    return { status: response.status, ...((await response.json()) as Omit<GatewayAnswer<Data>, "status">) };
  }

  private async authorization(): Promise<{ authorization?: string }> {
    const { client } = this.options;
    if (!client) return {};
    if (!this.token || this.tokenUntil < Date.now() / 1000) {
      this.tokenUntil = Infinity;
      this.token = this.signIn(client).catch((error: unknown) => {
        this.token = undefined;
        throw error;
      });
    }
    return { authorization: `Bearer ${await this.token}` };
  }

  private async signIn(client: Client): Promise<string> {
    const tokens = await clientCredentialsGrant(await this.discover(client));
    this.tokenUntil = Date.now() / 1000 + (tokens.expiresIn() ?? 0) - MARGIN;
    return tokens.access_token;
  }

  private discover({ issuer, id, secret }: Client): Promise<Configuration> {
    const { timeout } = this.options;
    this.configuration ??= discovery(new URL(issuer), id, secret, undefined, {
      // For an issuer on the same machine or network; where it is reached by https, this changes nothing.
      execute: issuer.startsWith("http://") ? [allowInsecureRequests] : [],
      ...(timeout !== undefined && { timeout: timeout / 1000 }),
    }).catch((error: unknown) => {
      this.configuration = undefined;
      throw error;
    });
    return this.configuration;
  }
}
