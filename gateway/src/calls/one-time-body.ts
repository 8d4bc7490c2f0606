import type { Readable } from "node:stream";

/** A request's body that is sent at most once, and that tells whether its sending began. */
export class OneTimeBody {
  begun = false;
  readonly length: string;
  readonly body: Readable;

  constructor(text: string) {
    this.length = String(Buffer.byteLength(text));
    // undici takes any async iterable, which its types do not say. From a stream it reads before it has a connection.
    this.body = this.send(text) as unknown as Readable;
  }

  private async *send(text: string): AsyncGenerator<string> {
    this.begun = true;
    yield text;
  }
}
