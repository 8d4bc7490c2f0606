import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import type { Path } from "./data";
import type { SelectedField, Selection } from "./selected-fields";

/** What is asked at a step of a path: by the types that an object may have there. */
type Asked = [type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[]][];

/** Turns places in the data that came by the plan into places in the client's answer. */
export class ClientPaths {
  constructor(
    private readonly selection: Selection,
    private readonly schema: GraphQLSchema,
  ) {}

  /** As far as the client asked: what only the gateway needed is missing from what it was needed for. */
  of(planned: Path): Path {
    const { root, names } = this.selection;
    let asked: Asked = [[root.type, root.selectionSets]];
    const path: (string | number)[] = [];
    for (const step of planned) {
      if (typeof step === "number") {
        path.push(step);
        continue;
      }
      const found = this.below(asked, step);
      if (!found) return path;
      path.push(names.clients(step));
      asked = found;
    }
    return path;
  }

  private below(asked: Asked, planned: string): Asked | undefined {
    const name = this.selection.names.clients(planned);
    const found = asked.flatMap(([type, selectionSets]) =>
      this.possibleTypes(type).flatMap((each): [GraphQLCompositeType, SelectedField][] => {
        const field = this.selection.of(each, selectionSets).get(name);
        return field && field.planned === planned ? [[each, field]] : [];
      }),
    );
    if (found.length === 0) return undefined;
    return found.flatMap(([type, { field, selectionSets }]) => {
      const definition = "getFields" in type ? type.getFields()[field] : undefined;
      const below = definition && getNamedType(definition.type);
      return below && isCompositeType(below) ? [[below, selectionSets] as Asked[number]] : [];
    });
  }

  private possibleTypes(type: GraphQLCompositeType): readonly GraphQLCompositeType[] {
    return isAbstractType(type) ? [type, ...this.schema.getPossibleTypes(type)] : [type];
  }
}
