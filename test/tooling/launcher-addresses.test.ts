import { readGatewayEnv } from "../../gateway/src/env";
import { readLauncherEnv } from "../../scripts/start/env";
import { gatewayEnvironment, gatewayUrl, hostInUrl, portalEnvironment } from "../../scripts/start/environments";
import { openIdentity } from "../../scripts/start/identity";

describe("the addresses of a platform that listens at HOST", () => {
  it.each([
    ["127.0.0.1", "localhost", "127.0.0.1"],
    ["0.0.0.0", "localhost", "127.0.0.1"],
    ["192.168.1.5", "192.168.1.5", "192.168.1.5"],
    ["::1", "[::1]", "[::1]"],
    ["::", "[::1]", "[::1]"],
  ])("are such as this machine reaches it at: %s", (HOST, gateway, portal) => {
    const env = readLauncherEnv({ HOST, PORT: "4000", PORT_PORTAL: "4020", OIDC_ISSUER: "http://127.0.0.1", GATEWAY_KEY_SECRET: "geheim" });
    const identity = openIdentity(env);
    expect(gatewayUrl(env)).toBe(`http://${gateway}:4000`);
    expect(portalEnvironment(env, identity).GATEWAY_URL).toBe(`http://${gateway}:4000`);
    // The page that the launcher tells of may ask the gateway.
    expect(gatewayEnvironment(env, identity).CORS_ORIGINS!.split(",")).toContain(`http://${hostInUrl(HOST)}:4020`);
    expect(hostInUrl(HOST)).toBe(portal);
    expect(new URL(gatewayUrl(env)).port).toBe("4000");
  });

  it.each([
    ["127.0.0.1", "80", "http://127.0.0.1"],
    ["Jans-Laptop.local", "4020", "http://jans-laptop.local:4020"],
    ["0:0:0:0:0:0:0:1", "4020", "http://[::1]:4020"],
  ])("are told to the gateway as browsers write them: %s, with the portal at %s", (HOST, PORT_PORTAL, origin) => {
    const env = readLauncherEnv({ HOST, PORT_PORTAL, OIDC_ISSUER: "http://127.0.0.1", GATEWAY_KEY_SECRET: "geheim".repeat(6) });
    const { cors } = readGatewayEnv(gatewayEnvironment(env, openIdentity(env)));
    expect(cors.origins).toContain(origin);
  });
});
