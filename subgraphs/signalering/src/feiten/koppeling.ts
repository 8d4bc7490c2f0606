import { Feit } from "./feit";

/** A link of ZonMw's between research and a question of the package, once it is a fact. */
export class Koppeling extends Feit {
  static readonly type = "Koppeling";

  get naam(): string {
    return this.id;
  }

  get relatie(): string | null {
    return this.get("relatie");
  }
}
