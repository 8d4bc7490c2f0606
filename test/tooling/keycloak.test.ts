import { accountsOf, CLIENTS, hasSecret, SCOPES, serviceClientId } from "../../scripts/issuer/clients";
import { readIssuerEnv } from "../../scripts/issuer/env";
import { SUBGRAPHS } from "../../schema/subgraphs";
import { environmentOf, readCompose, readText, textsIn, variablesIn } from "../support/containers";

const { services } = readCompose();
const realm = JSON.parse(readText("docker/keycloak/pakketgraaf-realm.json"));

const suffixOf = (id: string): string => id.toUpperCase().replaceAll("-", "_");
/** What Compose gives to the containers when each variable holds its own name. */
const outside = Object.fromEntries(
  variablesIn(services).filter((name) => /SECRET|PASSWORD/.test(name)).map((name) => [name, `<${name}>`]),
);
const given = environmentOf(services.keycloak, outside);
const filled = JSON.parse(JSON.stringify(realm).replace(/\$\{(\w+)\}/g, (_, name: string) => given[name]));

const HIDDEN = { "include.in.token.scope": "false" };
const ORGANISATIE = { "claim.name": "organisatie", "jsonType.label": "String", "access.token.claim": "true" };
const mapper = (name: string, protocolMapper: string, config: Record<string, string>) => ({
  name,
  protocol: "openid-connect",
  protocolMapper,
  config,
});

describe("the realm of Keycloak", () => {
  it("has the clients of the local issuer, with the same scopes and organisations", () => {
    const inBrowser = (id: string, redirectUris: string[]) => ({
      clientId: id,
      enabled: true,
      publicClient: true,
      standardFlowEnabled: true,
      directAccessGrantsEnabled: false,
      fullScopeAllowed: false,
      redirectUris,
      webOrigins: ["+"],
      attributes: { "pkce.code.challenge.method": "S256" },
    });
    const staff = ["pakketgraaf", "medewerker"];
    const expected = CLIENTS.map(({ id, kind, page, organisatie, scopes }) =>
      kind === "portal"
        ? {
            ...inBrowser(id, ["http://localhost/callback", "http://127.0.0.1/callback"]),
            defaultClientScopes: staff,
            optionalClientScopes: scopes,
          }
        : kind === "joint"
          ? {
              ...inBrowser(id, ["localhost", "127.0.0.1"].map((host) => `http://${host}:${page!.port}${page!.path}`)),
              attributes: {
                "pkce.code.challenge.method": "S256",
                "post.logout.redirect.uris": `http://localhost:${page!.port}/##http://127.0.0.1:${page!.port}/`,
              },
              // It asks for no scopes, because it knows none.
              defaultClientScopes: [...staff, ...scopes],
              optionalClientScopes: [],
            }
        : {
            clientId: id,
            enabled: true,
            clientAuthenticatorType: "client-secret",
            secret:
              kind === "service"
                ? `<SERVICE_CLIENT_SECRET_${suffixOf(id.replace("subgraaf-", ""))}>`
                : `<CLIENT_SECRET_${suffixOf(id)}>`,
            serviceAccountsEnabled: true,
            standardFlowEnabled: false,
            directAccessGrantsEnabled: false,
            fullScopeAllowed: false,
            defaultClientScopes: ["pakketgraaf", ...scopes],
            optionalClientScopes: [],
            ...(organisatie && {
              protocolMappers: [
                mapper("organisatie", "oidc-hardcoded-claim-mapper", { ...ORGANISATIE, "claim.value": organisatie }),
              ],
            }),
          },
    );
    expect(filled.clients).toEqual(expected);
  });

  it("puts into a token the subject, the audience, the scopes, and the organisation of the member of staff", () => {
    const { audience } = readIssuerEnv({});
    expect(realm.clientScopes).toEqual([
      {
        name: "pakketgraaf",
        protocol: "openid-connect",
        attributes: HIDDEN,
        protocolMappers: [
          mapper("sub", "oidc-sub-mapper", { "access.token.claim": "true" }),
          mapper("audience", "oidc-audience-mapper", {
            "included.custom.audience": audience,
            "access.token.claim": "true",
          }),
        ],
      },
      {
        name: "medewerker",
        protocol: "openid-connect",
        attributes: HIDDEN,
        protocolMappers: [
          mapper("organisatie", "oidc-usermodel-attribute-mapper", { "user.attribute": "organisatie", ...ORGANISATIE }),
        ],
      },
      // Keycloak gives this one to software by itself; its own version tells the addresses of machines.
      { name: "service_account", protocol: "openid-connect", attributes: HIDDEN },
      ...SCOPES.map((name) => ({
        name,
        protocol: "openid-connect",
        attributes: { "include.in.token.scope": "true" },
      })),
    ]);
    expect(realm.accessTokenLifespan).toBe(3600);
  });

  it("has the staff of the local issuer, each in the group of the organisation, without names", () => {
    const portals = CLIENTS.filter(({ kind }) => kind === "portal");
    expect(realm.groups).toEqual(
      portals.map(({ organisatie }) => ({ name: organisatie, attributes: { organisatie: [organisatie] } })),
    );
    expect(filled.users).toEqual(
      portals.flatMap(({ organisatie }) =>
        accountsOf(organisatie!).map((username, place) => ({
          username,
          enabled: true,
          groups: [`/${organisatie}`],
          // To be replaced at the first sign-in.
          credentials: [{ type: "password", value: `<STAFF_PASSWORD_${suffixOf(organisatie!)}${["", "_2"][place]}>`, temporary: true }],
        })),
      ),
    );
    const [{ config }] = realm.components["org.keycloak.userprofile.UserProfileProvider"];
    const profile = JSON.parse(config["kc.user.profile.config"][0]);
    // Without these two there is no profile. Only an administrator changes them.
    expect(profile.attributes.map(({ name }: { name: string }) => name)).toEqual(["username", "email"]);
    for (const { permissions } of profile.attributes) expect(permissions.edit).toEqual(["admin"]);
  });

  it("takes each secret from a variable of its own, and Compose gives it no other", () => {
    const secrets = textsIn(realm).filter(({ key }) => ["secret", "value"].includes(key));
    expect(secrets.map(({ text }) => text).filter((text) => !/^\$\{\w+\}$/.test(text))).toEqual([]);
    const isSecret = (name: string): boolean => !name.startsWith("PORT");
    const asked = variablesIn(realm).filter(isSecret);
    // Of each client that has one, and of each of the two who sign in at a portal; what is joint has the staff of all.
    const [portals, software] = [CLIENTS.filter(({ kind }) => kind === "portal"), CLIENTS.filter(hasSecret)];
    expect(asked).toHaveLength(software.length + 2 * portals.length);
    expect(new Set(secrets.map(({ text }) => text)).size).toBe(secrets.length);
    const forTheRealm = Object.keys(given).filter((name) => !name.startsWith("KC_") && isSecret(name));
    expect(forTheRealm.sort()).toEqual(asked.sort());
    for (const name of asked) expect(given[name]).toBe(`<${name}>`);
  });

  it("is read under the name that Keycloak expects, and is the issuer that everybody is told", () => {
    expect(services.keycloak.volumes).toEqual(["./docker/keycloak:/opt/keycloak/data/import:ro"]);
    expect(services.keycloak.command).toEqual(["start", "--import-realm"]);
    expect(realm).toMatchObject({ realm: "pakketgraaf", enabled: true, sslRequired: "external" });
    const issuer = `${given.KC_HOSTNAME}/realms/${realm.realm}`;
    expect(issuer).toBe("http://keycloak.localhost:4010/realms/pakketgraaf");
    expect(environmentOf(services.gateway, outside).OIDC_ISSUER).toBe(issuer);
    for (const { name } of SUBGRAPHS) {
      const { OIDC_ISSUER, SERVICE_CLIENT_ID, SERVICE_CLIENT_SECRET } = environmentOf(services[name], outside);
      const id = serviceClientId(name);
      const { secret } = filled.clients.find(({ clientId }: { clientId: string }) => clientId === id);
      expect([OIDC_ISSUER, SERVICE_CLIENT_ID, SERVICE_CLIENT_SECRET]).toEqual([issuer, id, secret]);
    }
  });

  it("is found by that name and port inside too, on the networks of who asks it", () => {
    const { hostname, port } = new URL(given.KC_HOSTNAME);
    expect([given.KC_HTTP_PORT, services.keycloak.ports]).toEqual([
      port,
      ["${HOST:-127.0.0.1}:${PORT_ISSUER:-4010}:${PORT_ISSUER:-4010}"],
    ]);
    const graphs = SUBGRAPHS.map(({ name }) => `${name}-graph`);
    expect(services.keycloak.aliases).toEqual(
      Object.fromEntries(graphs.map((network) => [network, ["${KEYCLOAK_HOST:-keycloak.localhost}"]])),
    );
    expect(hostname).toBe("keycloak.localhost");
    for (const network of graphs) expect(services.gateway.networks).toContain(network);
  });
});
