import type { Settings } from "../settings";
import type { Tokens } from "./oidc";

/** Who is signed in. */
export interface User {
  /** As the issuer knows them. */
  sub: string;
}

export type Standing = "anonymous" | "looking" | "signed-in" | "ended";

/** Seconds before the end of a token at which another is asked. */
const RENEW_BEFORE = 60;
/** What speaks with the issuer: most who read never sign in. */
const oidc = () => import("./oidc");
/** Tells, across a reload and to another tab, that somebody was signed in here; never with what. */
const WAS_SIGNED_IN = "was-signed-in";

/**
 * The session of this tab. Tokens are in memory only: a reload asks the issuer again, silently. Signing out in one tab signs
 * out in all.
 */
export class Session {
  standing: Standing = "anonymous";
  user: User | undefined;
  private tokens: Tokens | undefined;
  private looking: Promise<string | undefined> | undefined;
  /** How often it was forgotten who is signed in. */
  private forgotten = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly listeners = new Set<() => void>();
  private readonly tabs = new BroadcastChannel("session");

  constructor(private readonly settings: Settings) {
    this.tabs.onmessage = ({ data }) => data === "signed-out" && this.forget("anonymous");
  }

  /** Whether anybody can sign in at all. */
  get isPossible(): boolean {
    return this.settings.issuer !== undefined;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Takes in what the issuer answered, or looks whether somebody is signed in there. @returns where they came from */
  async start(): Promise<string | undefined> {
    if (!this.isPossible) return undefined;
    if (location.pathname === "/callback") {
      const { tokens, from } = await (await oidc()).takeAnswer(this.settings, new URL(location.href));
      if (tokens) this.keep(tokens);
      else this.forget("anonymous");
      return from;
    }
    if (localStorage.getItem(WAS_SIGNED_IN)) void this.renew();
    return undefined;
  }

  /** Of who is signed in; waits while that is being found out. */
  async token(): Promise<string | undefined> {
    if (this.looking) return this.looking;
    if (this.tokens && this.tokens.until <= Date.now()) return this.renew();
    return this.tokens?.access;
  }

  /** Asks the issuer for another token, without anybody seeing it. @returns undefined when one has to sign in anew */
  renew(): Promise<string | undefined> {
    this.looking ??= this.look().finally(() => (this.looking = undefined));
    return this.looking;
  }

  async signIn(): Promise<void> {
    await (await oidc()).signInAt(this.settings, location.pathname + location.search);
  }

  async signOut(): Promise<void> {
    const idToken = this.tokens?.id;
    this.tabs.postMessage("signed-out");
    this.forget("anonymous");
    await (await oidc()).signOutAt(this.settings, idToken);
  }

  private async look(): Promise<string | undefined> {
    const known = this.standing === "signed-in";
    if (!known) this.become("looking");
    const { forgotten } = this;
    const tokens = await oidc().then(({ silently }) => silently(this.settings)).catch(() => undefined);
    // Who signed out meanwhile, here or in another tab, stays so.
    if (forgotten !== this.forgotten) return undefined;
    if (tokens) this.keep(tokens);
    else this.forget("ended");
    return tokens?.access;
  }

  private keep(tokens: Tokens): void {
    this.tokens = tokens;
    this.user = { sub: tokens.sub };
    localStorage.setItem(WAS_SIGNED_IN, "yes");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.renew(), Math.max(tokens.until - Date.now() - RENEW_BEFORE * 1000, 1000));
    this.become("signed-in");
  }

  private forget(standing: Standing): void {
    this.forgotten += 1;
    this.tokens = undefined;
    if (standing === "anonymous") this.user = undefined;
    localStorage.removeItem(WAS_SIGNED_IN);
    clearTimeout(this.timer);
    this.become(standing);
  }

  private become(standing: Standing): void {
    this.standing = standing;
    for (const listener of this.listeners) listener();
  }
}
