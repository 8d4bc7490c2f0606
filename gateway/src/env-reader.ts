/** Reads variables, and gathers all that is wrong with them, so that everything is told at once. */
export class EnvReader {
  readonly problems: string[] = [];

  constructor(private readonly source: NodeJS.ProcessEnv) {}

  text(name: string): string | undefined {
    return this.source[name] || undefined;
  }

  wholeNumber(name: string, fallback: number, min: number, max: number): number {
    const value = this.source[name];
    const number = value ? Number(value) : fallback;
    if (!Number.isInteger(number) || number < min || number > max) {
      this.problems.push(`${name}: must be a whole number from ${min} to ${max}, got "${value}"`);
    }
    return number;
  }

  flag(name: string, fallback = false): boolean {
    const value = this.source[name];
    if (value && value !== "true" && value !== "false") {
      this.problems.push(`${name}: must be true or false, got "${value}"`);
    }
    return value ? value === "true" : fallback;
  }

  /** Texts separated by commas. */
  list(name: string): string[] {
    const value = this.source[name];
    return value ? value.split(",").map((each) => each.trim()) : [];
  }

  /** The address of a web server. */
  webUrl(name: string): string | undefined {
    const value = this.source[name] || undefined;
    if (value && !/^https?:\/\//.test(value)) {
      this.problems.push(`${name}: must start with http:// or https://, got "${value}"`);
    }
    return value;
  }

  namesThatStartWith(prefix: string): string[] {
    return Object.keys(this.source).filter((name) => name.startsWith(prefix));
  }
}
