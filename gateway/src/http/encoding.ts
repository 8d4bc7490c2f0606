import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import Negotiator from "negotiator";

/** How an answer can be compressed, the best first. */
export const ENCODINGS = ["br", "gzip"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** Half the work of the defaults and more, for a few per cent more bytes. */
const BROTLI = {
  [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  [constants.BROTLI_PARAM_QUALITY]: 4,
  // Memory of each, while it is at work: 256 kB.
  [constants.BROTLI_PARAM_LGWIN]: 18,
};
const GZIP = { level: 5 };

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/**
 * What a client would rather have than the answer as it is.
 * @param acceptEncoding its header; without one it is not known to unpack anything
 */
export function preferredEncoding(acceptEncoding?: string | string[]): Encoding | undefined {
  const negotiator = new Negotiator({ headers: { "accept-encoding": acceptEncoding?.toString() } });
  // The package's types do not have the second parameter yet.
  const encodings: (of: readonly string[], how: { preferred: readonly string[] }) => string[] =
    negotiator.encodings.bind(negotiator);
  const [first] = encodings([...ENCODINGS, "identity"], { preferred: ENCODINGS });
  return ENCODINGS.find((encoding) => encoding === first);
}

/** Not in the thread that answers. */
export const compress = (body: string | Buffer, encoding: Encoding): Promise<Buffer> =>
  encoding === "br"
    ? brotli(body, { params: { ...BROTLI, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(body) } })
    : zip(body, GZIP);
