import { Verzekeraar } from "./contractvoorwaarde";
import type { Tijdsaanduiding } from "./dagen";
import { Feit } from "./feit";

/** What an insurer, or their branch, concluded on care. */
export class Zorgadvies extends Feit {
  static readonly type = "Zorgadvies";

  get naam(): string {
    return this.get<string>("onderwerp")!;
  }

  get datum(): Tijdsaanduiding | null {
    return this.get("datum");
  }

  /** Whether it is of insurers, one of them or all, and not of a programme or a profession, say. */
  get isVanVerzekeraar(): boolean {
    return ["VERZEKERAAR", "NIET_GENOEMDE_VERZEKERAARS", "BRANCHEORGANISATIE"].includes(this.get<string>("auteurSoort") ?? "");
  }

  /** The concern of the insurer; undefined where that is not known. */
  concern(): Verzekeraar | undefined {
    return this.bij(Verzekeraar).map((verzekeraar) => verzekeraar.concern()).find(({ soort }) => soort === "CONCERN");
  }
}
