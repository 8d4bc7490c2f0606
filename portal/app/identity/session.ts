import { dropKept, keepText, readKept } from "../kept";
import type { Settings } from "../settings";
import type { Tokens } from "./oidc";

/** Who is signed in. */
export interface User {
  /** As the issuer knows them. */
  sub: string;
}

/** `ended`: who was signed in is so no more. `failed`: who came from the issuer did not get in. */
export type Standing = "anonymous" | "looking" | "signed-in" | "ended" | "failed";

/** Milliseconds before the end of a token at which another is asked; of one that is short, halfway. */
const RENEW_BEFORE_MS = 60_000;
/** However short a token is, another is not asked more often. */
const RENEW_LEAST_MS = 5_000;
/** Milliseconds after which an issuer that could not be reached is asked again, when no connection comes back before that. */
const ASK_AGAIN_MS = 30_000;
/** Milliseconds for which all that is asked waits, after a reload, to be asked by who was signed in. */
const LOOK_MS = 5_000;
/** A timer that is told a longer time goes off at once. */
const LONGEST_TIMER = 2 ** 31 - 1;
/** What speaks with the issuer: most who read never sign in. */
const oidc = () => import("./oidc");
/** Tells, across a reload and to another tab, that somebody was signed in here; never with what. */
const WAS_SIGNED_IN = "was-signed-in";

/**
 * The session of this tab. Tokens are in memory only: a reload asks the issuer again, silently. Signing out in one tab signs
 * out in all. It ends when the issuer says so: while that cannot be reached, what there is stays.
 */
export class Session {
  standing: Standing = "anonymous";
  user: User | undefined;
  private tokens: Tokens | undefined;
  private looking: Promise<string | undefined> | undefined;
  /** How often it was forgotten who is signed in. */
  private forgotten = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the issuer could not be reached the last time. */
  private isUnheard = false;
  private readonly listeners = new Set<() => void>();
  private readonly tabs = new BroadcastChannel("session");

  constructor(private readonly settings: Settings) {
    this.tabs.onmessage = ({ data }) => data === "signed-out" && this.forget("anonymous");
    addEventListener("online", () => this.isUnheard && this.askAgain());
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
      const { tokens, hasFailed, from } = await (await oidc()).takeAnswer(this.settings, new URL(location.href));
      if (tokens) this.keep(tokens);
      else this.forget(hasFailed ? "failed" : "anonymous");
      return from;
    }
    if (readKept(WAS_SIGNED_IN)) {
      this.become("looking");
      this.askAgain();
      // What was asked meanwhile goes on as anybody's; who is known later after all, has it asked anew.
      setTimeout(() => this.standing === "looking" && this.become("anonymous"), LOOK_MS);
    }
    return undefined;
  }

  /**
   * Of who is signed in; waits while that is being found out.
   * @throws Error when it has ended, and the issuer cannot be reached for another
   */
  async token(): Promise<string | undefined> {
    if (this.standing === "looking") await this.hasLooked();
    if (!this.tokens) return undefined;
    return this.tokens.until > Date.now() ? this.tokens.access : this.renew();
  }

  /**
   * Asks the issuer for another token, without anybody seeing it.
   * @returns undefined when one has to sign in anew
   * @throws Error when the issuer cannot be reached: that says nothing of who is signed in
   */
  renew(): Promise<string | undefined> {
    this.looking ??= this.look().finally(() => (this.looking = undefined));
    return this.looking;
  }

  async signIn(): Promise<void> {
    await (await oidc()).signInAt(this.settings, location.pathname + location.search + location.hash);
  }

  async signOut(): Promise<void> {
    const idToken = this.tokens?.id;
    this.tabs.postMessage("signed-out");
    this.forget("anonymous");
    await (await oidc()).signOutAt(this.settings, idToken);
  }

  private async look(): Promise<string | undefined> {
    const { forgotten } = this;
    const tokens = await oidc().then(({ silently }) => silently(this.settings)).catch((cause: Error) => cause);
    // Who signed out meanwhile, here or in another tab, stays so.
    if (forgotten !== this.forgotten) return undefined;
    this.isUnheard = tokens instanceof Error;
    if (tokens instanceof Error) {
      this.askIn(ASK_AGAIN_MS);
      if (this.standing === "looking") this.become("anonymous");
      throw tokens;
    }
    // Another who signed in at the issuer is not who works here.
    if (!tokens || (this.user && this.user.sub !== tokens.sub)) {
      this.forget("ended");
      return undefined;
    }
    this.keep(tokens);
    return tokens.access;
  }

  /** Waits until it is known whether somebody is signed in, or that is not waited for any longer. */
  private hasLooked(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.subscribe(() => {
        if (this.standing === "looking") return;
        stop();
        resolve();
      });
    });
  }

  /** Of what comes of it, who asks for a token is told. */
  private askAgain(): void {
    this.renew().catch(() => undefined);
  }

  private askIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.askAgain(), Math.min(milliseconds, LONGEST_TIMER));
  }

  private keep(tokens: Tokens): void {
    this.tokens = tokens;
    this.user = { sub: tokens.sub };
    keepText(WAS_SIGNED_IN, "yes");
    clearTimeout(this.timer);
    const left = tokens.until - Date.now();
    // Of a token that has no end it is heard when it is refused.
    if (left < Infinity) this.askIn(Math.max(left - RENEW_BEFORE_MS, left / 2, RENEW_LEAST_MS));
    this.become("signed-in");
  }

  private forget(standing: Standing): void {
    this.forgotten += 1;
    this.isUnheard = false;
    this.tokens = undefined;
    if (standing === "anonymous") this.user = undefined;
    dropKept(WAS_SIGNED_IN);
    clearTimeout(this.timer);
    this.become(standing);
  }

  private become(standing: Standing): void {
    this.standing = standing;
    for (const listener of this.listeners) listener();
  }
}
