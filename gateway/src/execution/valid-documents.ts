import type { DocumentNode } from "graphql";
import type { GatewayContext } from "../operation/context";
import { NotPlanned, type Planner } from "./planner";
import { refusalOf } from "./refusals";

interface Looked {
  isValid: boolean;
  /** Of CPU, that looking took. */
  milliseconds: number;
}

/** Which documents are valid. Each is looked at once, where planning is: that takes a quarter of the time that planning does. */
export class ValidDocuments {
  private readonly known = new WeakMap<DocumentNode, Promise<Looked>>();

  constructor(private readonly planner: Planner) {}

  /**
   * @param document as it was read from its text
   * @throws GraphQLError that says why that is not known
   */
  async has(document: DocumentNode, context: GatewayContext): Promise<boolean> {
    for (;;) {
      const known = this.known.get(document);
      if (!known) return (await this.look(document, context)).isValid;
      // What another was refused, is tried on one's own account.
      const looked = await known.catch(() => undefined);
      if (!looked) continue;
      // What is wrong with it Apollo Server finds out each time, which takes as long.
      if (!looked.isValid) context.planning.took(looked.milliseconds);
      return looked.isValid;
    }
  }

  private look(document: DocumentNode, context: GatewayContext): Promise<Looked> {
    const looking = this.validate(document, context);
    this.known.set(document, looking);
    looking.catch(() => this.known.delete(document));
    return looking;
  }

  private async validate(document: DocumentNode, { planning }: GatewayContext): Promise<Looked> {
    try {
      planning.begin();
      const { made: isValid, milliseconds } = await this.planner.validate(document.loc!.source.body, planning.client);
      planning.took(milliseconds);
      return { isValid, milliseconds };
    } catch (error) {
      if (error instanceof NotPlanned) planning.took(error.milliseconds);
      throw refusalOf(error);
    }
  }
}
