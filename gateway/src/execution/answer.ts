import {
  GraphQLError,
  isCompositeType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  specifiedScalarTypes,
  type GraphQLCompositeType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from "graphql";
import { isRawObject, valueIn, type Path, type RawObject } from "./data";
import type { Missing } from "./missing";
import type { SelectedField, Selection } from "./selected-fields";
import type { ToldErrors } from "./told-errors";

/** There is nothing where something has to be, so there is nothing above it either. */
const NOTHING = Symbol("nothing");

/** Where the answer is being written. */
interface Place {
  above: Place | undefined;
  key: string | number;
  /** Of the field that is written there, or of the list: `Type.field`. */
  coordinate: string;
}

/** Writes the client's answer from the data that came by the plan: its names, in its order, with what its types allow. */
export class AnswerWriter {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly selection: Selection,
    private readonly missing: Missing,
    private readonly errors: ToldErrors,
  ) {}

  /** Null when something is missing that must be there. */
  write(data: RawObject, type: GraphQLCompositeType, selectionSet: SelectionSetNode): RawObject | null {
    const written = this.object(data, type, [selectionSet], undefined);
    return written === NOTHING ? null : written;
  }

  private object(
    data: RawObject,
    type: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
    above: Place | undefined,
  ): RawObject | typeof NOTHING {
    const written: RawObject = {};
    for (const [name, selected] of this.selection.of(type, selectionSets)) {
      const value = this.field(data, type, selected, { above, key: name, coordinate: `${type.name}.${selected.field}` });
      if (value === NOTHING) return NOTHING;
      written[name] = value;
    }
    return written;
  }

  private field(data: RawObject, type: GraphQLCompositeType, selected: SelectedField, place: Place): unknown {
    const { field, planned, selectionSets } = selected;
    if (field === "__typename") {
      return isObjectType(type) ? type.name : this.refuse(place, `It is not known what ${type.name} this is`);
    }
    const definition = "getFields" in type ? type.getFields()[field] : undefined;
    if (!definition) throw new Error(`${type.name} has no field ${field}`);
    const value = valueIn(data, planned);
    if (value === undefined) {
      for (const reason of this.missing.reasonsFor(data, planned)) this.errors.add(reason, pathOf(place));
    }
    return this.value(value, definition.type, selectionSets, place);
  }

  private value(value: unknown, type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], place: Place): unknown {
    if (isNonNullType(type)) {
      const written = this.value(value, type.ofType, selectionSets, place);
      if (written !== null) return written;
      return this.refuse(place, `There is nothing for ${place.coordinate}, which is never null`);
    }
    if (value === undefined || value === null) return null;
    if (isListType(type)) return this.list(value, type.ofType, selectionSets, place);
    if (isLeafType(type)) return isValueOf(type, value) ? value : this.wrong(place);
    const found = isRawObject(value) ? this.typeOf(value, type) : undefined;
    if (!found) return this.wrong(place);
    const written = this.object(value as RawObject, found, selectionSets, place);
    return written === NOTHING ? null : written;
  }

  private list(value: unknown, type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], place: Place): unknown {
    if (!Array.isArray(value)) return this.wrong(place);
    const { coordinate } = place;
    const written: unknown[] = [];
    for (const [index, each] of value.entries()) {
      const item = this.value(each, type, selectionSets, { above: place, key: index, coordinate });
      if (item === NOTHING) return null;
      written.push(item);
    }
    return written;
  }

  /** Undefined when it says to be of a type that clients do not know. */
  private typeOf(data: RawObject, declared: GraphQLCompositeType): GraphQLCompositeType | undefined {
    const name = valueIn(data, "__typename");
    if (isObjectType(declared) || name === undefined) return declared;
    const type = typeof name === "string" ? this.schema.getType(name) : undefined;
    return isCompositeType(type) ? type : undefined;
  }

  private refuse(place: Place, message: string): typeof NOTHING {
    const path = pathOf(place);
    if (!this.errors.explains(path)) this.errors.add(new GraphQLError(message, { extensions: { code: "UNEXPECTED_NULL" } }), path);
    return NOTHING;
  }

  private wrong(place: Place): null {
    const message = `What came for ${place.coordinate} is no value of its type`;
    this.errors.add(new GraphQLError(message, { extensions: { code: "UNEXPECTED_VALUE" } }), pathOf(place));
    return null;
  }
}

function pathOf(place: Place | undefined): Path {
  const path: (string | number)[] = [];
  for (let each = place; each; each = each.above) path.unshift(each.key);
  return path;
}

const isWhole = (value: unknown): boolean => typeof value === "number" && Number.isInteger(value);
const isText = (value: unknown): boolean => typeof value === "string";

const IS_VALUE: Record<string, (value: unknown) => boolean> = {
  Boolean: (value) => typeof value === "boolean",
  Float: (value) => typeof value === "number",
  ID: (value) => isText(value) || isWhole(value),
  Int: isWhole,
  String: isText,
};

const BUILT_IN = new Set<GraphQLLeafType>(specifiedScalarTypes);

/** Whether a value that is not null is one of its type. Of a graph's own scalars only their subgraph knows. */
function isValueOf(type: GraphQLLeafType, value: unknown): boolean {
  if (isEnumType(type)) return isText(value) && type.getValue(value as string) !== undefined;
  return !BUILT_IN.has(type) || IS_VALUE[type.name](value);
}
