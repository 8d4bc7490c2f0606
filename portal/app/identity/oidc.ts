import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
} from "openid-client";
import type { Settings } from "../settings";

export interface Tokens {
  access: string;
  id: string;
  sub: string;
  /** When the access token ends, in milliseconds since 1970. */
  until: number;
}

const UNDER_WAY = "sign-in";
/** Milliseconds that the issuer may take to answer in a frame. */
const SILENCE_MS = 10_000;
const SECOND = 1000;

const callback = (): string => `${location.origin}/callback`;

let found: Promise<Configuration> | undefined;

const discover = ({ issuer, clientId }: Settings): Promise<Configuration> => {
  found ??= discovery(new URL(issuer!), clientId, undefined, None(), {
    execute: issuer!.startsWith("http://") ? [allowInsecureRequests] : [],
  });
  // What failed once is looked for again.
  found.catch(() => (found = undefined));
  return found;
};

async function newSignIn() {
  const pkceCodeVerifier = randomPKCECodeVerifier();
  const expectedState = randomState();
  const parameters = {
    redirect_uri: callback(),
    // Which of its scopes somebody has, the issuer knows.
    scope: "openid",
    state: expectedState,
    code_challenge: await calculatePKCECodeChallenge(pkceCodeVerifier),
    code_challenge_method: "S256",
  };
  return { parameters, checks: { pkceCodeVerifier, expectedState } };
}

/** Leaves the page for that of the issuer: authorization code with PKCE. @param from where to come back to */
export async function signInAt(settings: Settings, from: string): Promise<void> {
  const configuration = await discover(settings);
  const { parameters, checks } = await newSignIn();
  sessionStorage.setItem(UNDER_WAY, JSON.stringify({ checks, from }));
  // Also who signed in before says who it is now: what one proposed, another confirms.
  location.assign(buildAuthorizationUrl(configuration, { ...parameters, prompt: "login" }));
}

/** Takes in what the issuer answered. @returns no tokens when nobody signed in there */
export async function takeAnswer(settings: Settings, answer: URL): Promise<{ tokens?: Tokens; from: string }> {
  const { checks, from } = JSON.parse(sessionStorage.getItem(UNDER_WAY) ?? '{"from":"/"}');
  sessionStorage.removeItem(UNDER_WAY);
  if (!checks || answer.searchParams.has("error")) return { from };
  return { tokens: await tokensOf(await discover(settings), answer, checks), from };
}

/**
 * Signs in without a page, in a frame: for who is still known to the issuer.
 * @throws Error when they are not, or their browser does not say so
 */
export async function silently(settings: Settings): Promise<Tokens> {
  const configuration = await discover(settings);
  const { parameters, checks } = await newSignIn();
  const address = buildAuthorizationUrl(configuration, { ...parameters, prompt: "none" });
  const answer = await answerInFrame(address, checks.expectedState);
  return tokensOf(configuration, answer, checks);
}

function answerInFrame(address: URL, state: string): Promise<URL> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "Aanmelden";
  let timer: ReturnType<typeof setTimeout>;
  let listen: (event: MessageEvent) => void;
  return new Promise<URL>((resolve, reject) => {
    listen = ({ source, origin, data }) => {
      if (source !== frame.contentWindow || origin !== location.origin || typeof data !== "string") return;
      const answer = new URL(data);
      if (answer.searchParams.get("state") !== state) return;
      if (answer.searchParams.has("error")) reject(new Error(answer.searchParams.get("error")!));
      else resolve(answer);
    };
    timer = setTimeout(() => reject(new Error("the issuer does not answer")), SILENCE_MS);
    addEventListener("message", listen);
    frame.src = address.href;
    document.body.append(frame);
  }).finally(() => {
    clearTimeout(timer);
    removeEventListener("message", listen);
    frame.remove();
  });
}

async function tokensOf(
  configuration: Configuration,
  answer: URL,
  checks: { pkceCodeVerifier: string; expectedState: string },
): Promise<Tokens> {
  const tokens = await authorizationCodeGrant(configuration, answer, checks);
  return {
    access: tokens.access_token,
    id: tokens.id_token!,
    sub: tokens.claims()!.sub,
    until: Date.now() + (tokens.expiresIn() ?? 0) * SECOND,
  };
}

/** Ends the session at the issuer too. */
export async function signOutAt(settings: Settings, idToken: string | undefined): Promise<void> {
  const configuration = await discover(settings);
  if (!configuration.serverMetadata().end_session_endpoint || !idToken) return location.assign("/");
  location.assign(
    buildEndSessionUrl(configuration, { id_token_hint: idToken, post_logout_redirect_uri: `${location.origin}/` }),
  );
}
