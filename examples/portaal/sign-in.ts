import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";

export interface Portal {
  issuer: string;
  clientId: string;
  scope: string;
}

/**
 * Signs a member of staff in: authorization code with PKCE, with the answer to an address on this machine (RFC 8252).
 * @param open shows the sign-in page; the promise resolves when the user is done there
 * @returns an access token
 */
export async function signIn({ issuer, clientId, scope }: Portal, open: (url: string) => void): Promise<string> {
  const insecure = issuer.startsWith("http://") ? [allowInsecureRequests] : [];
  const configuration = await discovery(new URL(issuer), clientId, undefined, None(), { execute: insecure });
  const pkceCodeVerifier = randomPKCECodeVerifier();
  const expectedState = randomState();
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const redirect = `http://127.0.0.1:${(server.address() as AddressInfo).port}/callback`;
  try {
    const answered = new Promise<URL>((resolve) => {
      server.on("request", (request, response) => {
        const url = new URL(request.url ?? "/", redirect);
        // Whoever else asks for this address did not come from the sign-in page: that is waited for still.
        const isAnswer = url.pathname === "/callback" && url.searchParams.get("state") === expectedState;
        response.writeHead(isAnswer ? 200 : 404, { "content-type": "text/plain; charset=utf-8", connection: "close" });
        response.end(isAnswer ? told(url) : "");
        if (isAnswer) resolve(url);
      });
    });
    open(
      buildAuthorizationUrl(configuration, {
        redirect_uri: redirect,
        scope,
        state: expectedState,
        // Also who signed in before says who it is now: what one proposed, another confirms.
        prompt: "login",
        code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier),
        code_challenge_method: "S256",
      }).href,
    );
    const tokens = await authorizationCodeGrant(configuration, await answered, { pkceCodeVerifier, expectedState });
    return tokens.access_token;
  } finally {
    server.close();
  }
}

/** For who looks at the window: with a code one has signed in there, and with an error not. */
const told = ({ searchParams }: URL): string =>
  searchParams.has("error") ? "U bent niet aangemeld. U kunt dit venster sluiten." : "U bent aangemeld; u kunt dit venster sluiten.";
