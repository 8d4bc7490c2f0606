import type { Adapter, AdapterPayload } from "oidc-provider";

const kept = new Map<string, AdapterPayload>();

/**
 * Sessions, sign-ins under way and codes that were not used yet. They are gone when the process ends, which costs staff
 * a new sign-in; tokens are not among them.
 */
export class Memory implements Adapter {
  constructor(private readonly model: string) {}

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    removeExpired();
    kept.set(this.key(id), payload);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return kept.get(this.key(id));
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.entries().find(([, payload]) => payload.uid === uid)?.[1];
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.entries().find(([, payload]) => payload.userCode === userCode)?.[1];
  }

  async consume(id: string): Promise<void> {
    const payload = kept.get(this.key(id));
    if (payload) payload.consumed = nowInSeconds();
  }

  async destroy(id: string): Promise<void> {
    kept.delete(this.key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key] of this.entries().filter(([, payload]) => payload.grantId === grantId)) kept.delete(key);
  }

  private key(id: string): string {
    return `${this.model}:${id}`;
  }

  private entries(): [string, AdapterPayload][] {
    return [...kept].filter(([key]) => key.startsWith(this.key("")));
  }
}

function removeExpired(): void {
  const now = nowInSeconds();
  for (const [key, { exp }] of kept) if (exp !== undefined && exp < now) kept.delete(key);
}

const nowInSeconds = (): number => Math.floor(Date.now() / 1000);
