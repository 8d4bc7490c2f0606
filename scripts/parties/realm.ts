import { CLIENTS, SCOPES, staffOf, type IssuerClient } from "../issuer/clients";
import { variable } from "./repeat";

/** The realm of Keycloak as it stands, with the clients, scopes and staff of the local issuer. */
export function realmWith(text: string): string {
  const realm = JSON.parse(text);
  const organisaties = CLIENTS.filter(({ kind }) => kind === "portal").map(({ organisatie }) => organisatie!);
  const own = realm.clientScopes.filter(({ name }: { name: string }) => !name.includes(":"));
  const made = {
    ...realm,
    clientScopes: [...own, ...SCOPES.map(scope)],
    clients: CLIENTS.map(clientOf),
    groups: organisaties.map((name) => ({ name, attributes: { organisatie: [name] } })),
    users: organisaties.flatMap(staff),
  };
  return `${JSON.stringify(made, null, 2)}\n`;
}

const PROTOCOL = "openid-connect";
const COMMON = { directAccessGrantsEnabled: false, fullScopeAllowed: false };

const scope = (name: string) => ({ name, protocol: PROTOCOL, attributes: { "include.in.token.scope": "true" } });

const clientOf = (client: IssuerClient) =>
  client.kind === "portal" ? portal(client) : client.kind === "joint" ? joint(client) : software(client);

const inBrowser = (id: string, addresses: string[], afterSignOut: string[] = []) => ({
  clientId: id,
  enabled: true,
  publicClient: true,
  standardFlowEnabled: true,
  ...COMMON,
  redirectUris: addresses,
  webOrigins: ["+"],
  attributes: {
    "pkce.code.challenge.method": "S256",
    ...(afterSignOut.length > 0 && { "post.logout.redirect.uris": afterSignOut.join("##") }),
  },
});
const HOSTS = ["localhost", "127.0.0.1"];
const OF_STAFF = ["pakketgraaf", "medewerker"];

const portal = ({ id, page, scopes }: IssuerClient) => ({
  ...inBrowser(id, HOSTS.map((host) => `http://${host}${page!.path}`)),
  defaultClientScopes: OF_STAFF,
  optionalClientScopes: scopes,
});

const joint = ({ id, page, scopes }: IssuerClient) => ({
  // With their port, of which Keycloak is told the variable: it is in the origin of the page, which "+" above lets ask for tokens.
  ...inBrowser(
    id,
    HOSTS.map((host) => `http://${host}:\${${page!.variable!}}${page!.path}`),
    // Who signs out comes back to its first page.
    HOSTS.map((host) => `http://${host}:\${${page!.variable!}}/`),
  ),
  // Of its users it knows none beforehand, and so asks for no scope.
  defaultClientScopes: [...OF_STAFF, ...scopes],
  optionalClientScopes: [],
});

const software = ({ id, kind, organisatie, scopes }: IssuerClient) => ({
  clientId: id,
  enabled: true,
  clientAuthenticatorType: "client-secret",
  secret: `\${${kind === "service" ? `SERVICE_CLIENT_SECRET_${variable(id.replace("subgraaf-", ""))}` : `CLIENT_SECRET_${variable(id)}`}}`,
  serviceAccountsEnabled: true,
  standardFlowEnabled: false,
  ...COMMON,
  defaultClientScopes: ["pakketgraaf", ...scopes],
  optionalClientScopes: [],
  ...(organisatie && { protocolMappers: [organisatieClaim(organisatie)] }),
});

const organisatieClaim = (organisatie: string) => ({
  name: "organisatie",
  protocol: PROTOCOL,
  protocolMapper: "oidc-hardcoded-claim-mapper",
  config: {
    "claim.name": "organisatie",
    "jsonType.label": "String",
    "claim.value": organisatie,
    "access.token.claim": "true",
  },
});

const staff = (organisatie: string) =>
  staffOf(organisatie).map(({ account, name }) => ({
    username: account,
    enabled: true,
    groups: [`/${organisatie}`],
    // Nobody else's, and to be replaced at the first sign-in.
    credentials: [{ type: "password", value: `\${STAFF_PASSWORD_${variable(name)}}`, temporary: true }],
  }));
