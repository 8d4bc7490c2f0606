import { GraphQLError, parse, type DocumentNode } from "graphql";
import { namesIn } from "../operation/document";
import type { Memory } from "../operation/memory";
import { measure, type Measures } from "./measure";

/** A document that can be read, and what it asks. */
export interface MeasuredDocument {
  document: DocumentNode;
  measures: Measures;
  /** Every name in it. */
  names: ReadonlySet<string>;
}

export const measured = (document: DocumentNode): MeasuredDocument => ({
  document,
  measures: measure(document),
  names: namesIn(document),
});

/** What of a document is known when there are more tokens in it than are accepted: nothing else. */
export const TOO_LONG = "too long";

/** Of memory, for each character: every node and every token of the text is an object, with what reading and planning add. */
const BYTES_PER_CHARACTER = 100;

/** Parses and measures a document once. */
export class MeasuredDocuments {
  private readonly kept;

  constructor(
    private readonly maxTokens: number,
    memory: Memory,
  ) {
    this.kept = memory.cache<MeasuredDocument>("documents", ({ document }) => document.loc!.end * BYTES_PER_CHARACTER);
  }

  has(hash: string): boolean {
    return this.kept.has(hash);
  }

  /**
   * Undefined for a document that has an error of syntax; Apollo Server tells which.
   * @param hash of the text
   */
  read(text: string, hash: string): MeasuredDocument | typeof TOO_LONG | undefined {
    const known = this.kept.get(hash);
    if (known) return known;
    try {
      const read = measured(parse(text, { maxTokens: this.maxTokens }));
      this.kept.set(hash, read);
      return read;
    } catch (error) {
      // What is not about syntax: it is nested deeper than the parser can follow.
      return error instanceof GraphQLError && !isTooLong(error) ? undefined : TOO_LONG;
    }
  }
}

const isTooLong = ({ message }: GraphQLError): boolean => message.startsWith("Syntax Error: Document contains more tha");
