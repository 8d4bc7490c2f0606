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
  /** When the access token ends, in milliseconds since 1970; never, when the issuer does not say. */
  until: number;
}

const UNDER_WAY = "sign-in";
/** Milliseconds that the issuer may take to answer in a frame. */
const SILENCE_MS = 10_000;
const SECOND = 1000;
/** By which an issuer says that somebody has to sign in there anew; whatever else goes wrong does not say so. */
const NOT_SIGNED_IN = ["login_required", "interaction_required", "consent_required", "account_selection_required"];

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

/** What came of signing in: tokens, why there are none, or nothing when nobody here asked for it. */
interface Answered {
  tokens?: Tokens;
  hasFailed?: boolean;
  /** Where to come back to, also without tokens. */
  from: string;
}

/** Takes in what the issuer answered. */
export async function takeAnswer(settings: Settings, answer: URL): Promise<Answered> {
  const { checks, from } = JSON.parse(sessionStorage.getItem(UNDER_WAY) ?? '{"from":"/"}');
  sessionStorage.removeItem(UNDER_WAY);
  if (!checks) return { from };
  try {
    return { tokens: await tokensOf(await discover(settings), answer, checks), from };
  } catch {
    return { hasFailed: true, from };
  }
}

/**
 * Signs in without a page, in a frame: for who is still known to the issuer.
 * @returns undefined when the issuer says that they are not
 * @throws Error when it says nothing of the kind: it cannot be reached, or something is wrong with it
 */
export async function silently(settings: Settings): Promise<Tokens | undefined> {
  const configuration = await discover(settings);
  const { parameters, checks } = await newSignIn();
  const address = buildAuthorizationUrl(configuration, { ...parameters, prompt: "none" });
  const answer = await answerInFrame(address, checks.expectedState);
  if (NOT_SIGNED_IN.includes(answer.searchParams.get("error") ?? "")) return undefined;
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
      if (answer.searchParams.get("state") === state) resolve(answer);
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
    until: Date.now() + (tokens.expiresIn() ?? Infinity) * SECOND,
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
