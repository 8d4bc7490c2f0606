import { Feit } from "./feit";

export class Zorgvorm extends Feit {
  static readonly type = "Zorgvorm";

  get naam(): string {
    return this.get<string>("naam")!;
  }

  get sectoren(): string[] {
    return this.get<string[]>("sectoren") ?? [];
  }

  get soort(): string {
    return this.get<string>("soort")!;
  }

  get wetten(): string[] {
    return this.get<string[]>("wetten") ?? [];
  }

  get pakkettype(): "OPEN" | "GESLOTEN" | null {
    return this.get("pakkettype");
  }
}
