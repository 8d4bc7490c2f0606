import { Verzekeraar } from "./contractvoorwaarde";
import type { Tijdsaanduiding } from "./dagen";
import { Feit } from "./feit";

/** What an insurer, or who advises insurers, says of whether care is paid for. */
export class Zorgadvies extends Feit {
  static readonly type = "Zorgadvies";

  get naam(): string {
    return this.get<string>("onderwerp")!;
  }

  get soort(): string {
    return this.get<string>("soort")!;
  }

  get aanspraak(): string | null {
    return this.get("aanspraak");
  }

  get datum(): Tijdsaanduiding | null {
    return this.get("datum");
  }

  /** Whether it is of insurers, one of them or all, and not of a programme or a profession, say. */
  get isVanVerzekeraar(): boolean {
    return ["VERZEKERAAR", "NIET_GENOEMDE_VERZEKERAARS", "BRANCHEORGANISATIE"].includes(this.get<string>("auteurSoort") ?? "");
  }

  /** The concern of the insurer that gave it; undefined where none did, or it is not known. */
  concern(): Verzekeraar | undefined {
    return this.bij(Verzekeraar).map((verzekeraar) => verzekeraar.concern()).find(({ soort }) => soort === "CONCERN");
  }
}
