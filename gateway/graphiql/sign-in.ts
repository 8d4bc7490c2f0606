import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from "openid-client";

/** The client that GraphiQL is: a public one, whose scopes the issuer decides on. */
const CLIENT = "graphiql";
const SESSION = "session";
const UNDER_WAY = "sign-in";

export interface Session {
  token: string;
  /** Who signed in, as the issuer knows them. */
  user: string;
  /** When the token ends, in milliseconds since 1970. */
  until: number;
}

const here = (): string => `${location.origin}/`;

const discover = (issuer: string): Promise<Configuration> =>
  discovery(new URL(issuer), CLIENT, undefined, None(), {
    execute: issuer.startsWith("http://") ? [allowInsecureRequests] : [],
  });

/** Leaves the page for that of the issuer: authorization code with PKCE. */
export async function signIn(issuer: string): Promise<void> {
  const configuration = await discover(issuer);
  const pkceCodeVerifier = randomPKCECodeVerifier();
  const expectedState = randomState();
  sessionStorage.setItem(UNDER_WAY, JSON.stringify({ pkceCodeVerifier, expectedState }));
  location.assign(
    buildAuthorizationUrl(configuration, {
      redirect_uri: here(),
      scope: "openid",
      state: expectedState,
      // Also who signed in before says who it is now: what one proposed, another confirms.
      prompt: "login",
      code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier),
      code_challenge_method: "S256",
    }),
  );
}

/**
 * Takes in what the issuer answered, when this page is where it sent the user back to.
 * @throws Error when nobody signed in there
 */
export async function finishSignIn(issuer: string): Promise<void> {
  const answer = new URL(location.href);
  const underWay = sessionStorage.getItem(UNDER_WAY);
  if (!underWay || !answer.searchParams.has("state")) return;
  sessionStorage.removeItem(UNDER_WAY);
  // The code is of use once: not for who goes back, nor for who copies the address.
  history.replaceState(null, "", here());
  const tokens = await authorizationCodeGrant(await discover(issuer), answer, JSON.parse(underWay));
  const seconds = tokens.expiresIn() ?? 0;
  const session: Session = {
    token: tokens.access_token,
    user: tokens.claims()!.sub,
    until: Date.now() + seconds * 1000,
  };
  sessionStorage.setItem(SESSION, JSON.stringify(session));
}

/** Who is signed in, in this tab of the browser and for as long as it is open. */
export function currentSession(): Session | undefined {
  const session: Session | null = JSON.parse(sessionStorage.getItem(SESSION) ?? "null");
  return session && session.until > Date.now() ? session : undefined;
}

export const signOut = (): void => sessionStorage.removeItem(SESSION);
