import {
  GraphQLError,
  isAbstractType,
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
import { isRawObject, readerOf, valueIn, type Path, type RawObject } from "./data";
import type { Missing } from "./missing";
import type { SelectedField, Selection } from "./selected-fields";
import type { ToldErrors } from "./told-errors";

/** There is nothing where something has to be, so there is nothing above it either. */
const NOTHING = Symbol("nothing");

/** What is written below: a field of it, or an item. */
interface Place {
  above: Place | undefined;
  key: string | number;
}

/** Writes a value, from what came for it, at a key of a place. */
type Write = (value: unknown, above: Place | undefined, key: string | number, writing: Writing) => unknown;

/** Writes an object, from the data that came for it, at a place. */
type WriteObject = (data: RawObject, at: Place | undefined, writing: Writing) => RawObject | typeof NOTHING;

interface WrittenField {
  name: string;
  planned: string;
  read: (data: RawObject) => unknown;
  write: Write;
}

/** One answer that is being written. */
interface Writing {
  missing: Missing;
  errors: ToldErrors;
}

/**
 * Writes answers to one operation from the data that came by its plan: with the client's names, in its order, with what
 * its types allow. How, is found out once for all answers.
 */
export class AnswerWriter {
  private readonly root: WriteObject;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly selection: Selection,
  ) {
    const { type, selectionSets } = selection.root;
    this.root = this.objectOf(type, selectionSets);
  }

  /** Null when something is missing that must be there. */
  write(data: RawObject, missing: Missing, errors: ToldErrors): RawObject | null {
    const written = this.root(data, undefined, { missing, errors });
    return written === NOTHING ? null : written;
  }

  private objectOf(type: GraphQLCompositeType, selectionSets: readonly SelectionSetNode[]): WriteObject {
    const fields = [...this.selection.of(type, selectionSets)].map(([name, selected]) => this.fieldOf(type, name, selected));
    return (data, at, writing) => {
      const written: RawObject = {};
      for (const { name, planned, read, write } of fields) {
        const value = read(data);
        if (value === undefined) {
          for (const reason of writing.missing.reasonsFor(data, planned)) writing.errors.add(reason, pathOf(at, name));
        }
        const field = write(value, at, name, writing);
        if (field === NOTHING) return NOTHING;
        written[name] = field;
      }
      return written;
    };
  }

  private fieldOf(type: GraphQLCompositeType, name: string, { field, planned, selectionSets }: SelectedField): WrittenField {
    if (field === "__typename") {
      const write: Write = (_value, above, key, { errors }) =>
        isObjectType(type) ? type.name : refuse(errors, pathOf(above, key), `It is not known what ${type.name} this is`);
      return { name, planned, read: () => null, write };
    }
    const definition = "getFields" in type ? type.getFields()[field] : undefined;
    if (!definition) throw new Error(`${type.name} has no field ${field}`);
    const write = this.valueOf(definition.type, selectionSets, `${type.name}.${field}`);
    return { name, planned, read: readerOf(planned), write };
  }

  /** @param coordinate of the field whose value it is, or in whose list */
  private valueOf(type: GraphQLOutputType, selectionSets: readonly SelectionSetNode[], coordinate: string): Write {
    if (isNonNullType(type)) {
      const write = this.valueOf(type.ofType, selectionSets, coordinate);
      return (value, above, key, writing) => {
        const written = write(value, above, key, writing);
        if (written !== null) return written;
        return refuse(writing.errors, pathOf(above, key), `There is nothing for ${coordinate}, which is never null`);
      };
    }
    if (isListType(type)) return this.listOf(this.valueOf(type.ofType, selectionSets, coordinate), coordinate);
    if (isLeafType(type)) {
      const isRight = checkOf(type);
      return (value, above, key, { errors }) => {
        if (value === undefined || value === null) return null;
        return isRight(value) ? value : wrong(errors, pathOf(above, key), coordinate);
      };
    }
    const writerOf = this.writersOf(type, selectionSets);
    return (value, above, key, writing) => {
      if (value === undefined || value === null) return null;
      const write = isRawObject(value) ? writerOf(value) : undefined;
      if (!write) return wrong(writing.errors, pathOf(above, key), coordinate);
      const written = write(value as RawObject, { above, key }, writing);
      return written === NOTHING ? null : written;
    };
  }

  private listOf(write: Write, coordinate: string): Write {
    return (value, above, key, writing) => {
      if (value === undefined || value === null) return null;
      if (!Array.isArray(value)) return wrong(writing.errors, pathOf(above, key), coordinate);
      const at: Place = { above, key };
      const written: unknown[] = [];
      for (let index = 0; index < value.length; index += 1) {
        const item = write(value[index], at, index, writing);
        if (item === NOTHING) return null;
        written.push(item);
      }
      return written;
    };
  }

  /** How data is written, by what it says to be; not when that is a type that clients do not know. */
  private writersOf(
    declared: GraphQLCompositeType,
    selectionSets: readonly SelectionSetNode[],
  ): (data: RawObject) => WriteObject | undefined {
    if (!isAbstractType(declared)) {
      const write = this.objectOf(declared, selectionSets);
      return () => write;
    }
    const writers = new Map<string, WriteObject>();
    const writerOf = (type: GraphQLCompositeType): WriteObject => {
      let writer = writers.get(type.name);
      if (!writer) writers.set(type.name, (writer = this.objectOf(type, selectionSets)));
      return writer;
    };
    return (data) => {
      const name = valueIn(data, "__typename");
      if (name === undefined) return writerOf(declared);
      const type = typeof name === "string" ? this.schema.getType(name) : undefined;
      return isCompositeType(type) ? writerOf(type) : undefined;
    };
  }
}

function refuse(errors: ToldErrors, path: Path, message: string): typeof NOTHING {
  if (!errors.explains(path)) errors.add(new GraphQLError(message, { extensions: { code: "UNEXPECTED_NULL" } }), path);
  return NOTHING;
}

function wrong(errors: ToldErrors, path: Path, coordinate: string): null {
  const message = `What came for ${coordinate} is no value of its type`;
  errors.add(new GraphQLError(message, { extensions: { code: "UNEXPECTED_VALUE" } }), path);
  return null;
}

function pathOf(above: Place | undefined, key: string | number): Path {
  const path = [key];
  for (let each = above; each; each = each.above) path.unshift(each.key);
  return path;
}

type Check = (value: unknown) => boolean;

const isWhole: Check = (value) => typeof value === "number" && Number.isInteger(value);
const isText: Check = (value) => typeof value === "string";

const IS_VALUE: Record<string, Check> = {
  Boolean: (value) => typeof value === "boolean",
  Float: (value) => typeof value === "number",
  ID: (value) => isText(value) || isWhole(value),
  Int: isWhole,
  String: isText,
};

const BUILT_IN = new Set<GraphQLLeafType>(specifiedScalarTypes);

/** Whether a value that is not null is one of a type. Of a graph's own scalars only their subgraph knows. */
function checkOf(type: GraphQLLeafType): Check {
  if (isEnumType(type)) return (value) => isText(value) && type.getValue(value as string) !== undefined;
  return BUILT_IN.has(type) ? IS_VALUE[type.name] : () => true;
}
