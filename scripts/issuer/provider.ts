import {
  interactionPolicy,
  Provider,
  type ClientMetadata,
  type Configuration,
  type KoaContextWithOIDC,
} from "oidc-provider";
// @ts-expect-error -- the package's types do not have it
import MemoryAdapter from "oidc-provider/lib/adapters/memory_adapter.js";
import { accountsAt, actsFor, CLIENTS, hasSecret, SCOPES, type IssuerClient } from "./clients";
import type { IssuerEnv } from "./env";
import { errorPage, signedOutPage, signOutPage } from "./pages";
import { ALGORITHM, type IssuerSecrets } from "./secrets";

/** How the OAuth protocol, which wants an address, names what the tokens are for. */
const RESOURCE = "urn:pakketgraaf";
const HOSTS = ["localhost", "127.0.0.1"];
const HOUR = 3600;
const DAY = 24 * HOUR;

export const signInPath = (uid: string): string => `/aanmelden/${uid}`;

const clients = new Map(CLIENTS.map((client) => [client.id, client]));

/** The client of this issuer behind one of the library's. */
export const clientOf = (id: string): IssuerClient => clients.get(id)!;

export function createProvider({ url, audience }: IssuerEnv, secrets: IssuerSecrets): Provider {
  const provider = new Provider(url, {
    // Sessions, sign-ins under way and codes that were not used yet are gone when the process ends, which costs staff a new
    // sign-in; tokens are not among them. As a function: of the class itself the library warns.
    adapter: (model: string) => new MemoryAdapter(model),
    clients: CLIENTS.map((client) => metadataOf(client, secrets.clients[client.id])),
    jwks: { keys: secrets.signing as NonNullable<Configuration["jwks"]>["keys"] },
    cookies: { keys: secrets.cookies, long: { sameSite: "lax" }, short: { sameSite: "lax" } },
    scopes: ["openid", ...SCOPES],
    clientDefaults: { id_token_signed_response_alg: ALGORITHM },
    pkce: { methods: ["S256"], required: () => true },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => void (ctx.body = signOutPage(form)),
        postLogoutSuccessSource: (ctx) => void (ctx.body = signedOutPage()),
      },
      userinfo: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => RESOURCE,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, _resource, { clientId }) => {
          const { kind, scopes } = clientOf(clientId);
          const scope = scopes.join(" ");
          const { params } = ctx.oidc;
          if (params?.grant_type === "client_credentials") params.scope ||= scope;
          // It asks for none, because it knows none.
          if (params?.response_type === "code" && kind === "joint") params.scope = `openid ${scope}`;
          return { audience, scope, accessTokenFormat: "jwt", jwt: { sign: { alg: ALGORITHM } } };
        },
      },
    },
    ttl: { AccessToken: HOUR, ClientCredentials: HOUR, IdToken: HOUR, Interaction: HOUR, Session: DAY, Grant: DAY },
    extraTokenClaims: (_ctx, token) => {
      const { clientId } = token;
      const { organisatie } = actsFor(clientOf(clientId!), "accountId" in token ? token.accountId : undefined);
      return { azp: clientId, ...(organisatie && { organisatie }) };
    },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant: grantAll,
    interactions: { url: (_ctx, { uid }) => signInPath(uid), policy: [signIn()] },
    clientBasedCORS: (_ctx, origin) => /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/.test(origin),
    renderError: (ctx, { error, error_description: description }) => {
      ctx.type = "html";
      ctx.body = errorPage(error, description);
    },
  });
  allowEveryPortAfterSignOut(provider);
  return provider;
}

/** Back from signing in, the library lets a page of this machine be at any port; back from signing out, it would not. */
function allowEveryPortAfterSignOut(provider: Provider): void {
  const Client = provider.Client as unknown as { prototype: { postLogoutRedirectUriAllowed: (address: string) => boolean } };
  Client.prototype.postLogoutRedirectUriAllowed = (address) => {
    const at = URL.canParse(address) ? new URL(address) : undefined;
    return at !== undefined && HOSTS.some((host) => `${at.protocol}//${at.hostname}${at.pathname}${at.search}` === `http://${host}/`);
  };
}

function metadataOf(client: IssuerClient, secret: string | undefined): ClientMetadata {
  const { id, page, scopes } = client;
  const common = { client_id: id, scope: ["openid", ...scopes].join(" ") };
  if (hasSecret(client)) {
    const grant = { grant_types: ["client_credentials"], response_types: [], redirect_uris: [] };
    return { ...common, ...grant, client_secret: secret };
  }
  return {
    ...common,
    // To the library: on any port of this machine.
    application_type: "native",
    token_endpoint_auth_method: "none",
    redirect_uris: HOSTS.map((host) => `http://${host}${page!.path}`),
    post_logout_redirect_uris: HOSTS.map((host) => `http://${host}/`),
  };
}

/** Staff of one organisation are nobody at the portal of another: they have to sign in as somebody there. */
function signIn(): interactionPolicy.Prompt {
  const prompt = interactionPolicy.base().get("login")!;
  prompt.checks.add(
    new interactionPolicy.Check("other_organisation", "staff of this organisation have to sign in", ({ oidc }) => {
      const { accountId } = oidc.session!;
      const isKnown = accountsAt(clientOf(oidc.client!.clientId)).includes(accountId!);
      return accountId !== undefined && !isKnown;
    }),
  );
  return prompt;
}

/** Staff are not asked for consent to what their own organisation's portal does. */
async function grantAll({ oidc }: KoaContextWithOIDC) {
  const { clientId } = oidc.client!;
  const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session!.accountId });
  grant.addOIDCScope("openid");
  grant.addResourceScope(RESOURCE, actsFor(clientOf(clientId), oidc.session!.accountId).scopes.join(" "));
  await grant.save();
  return grant;
}
