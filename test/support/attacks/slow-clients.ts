import { connect, type Socket } from "node:net";
import { largestAsset } from "../graphiql";
import { isLong } from "./size";

/** A client that keeps a connection busy with next to nothing. */
export interface SlowClient {
  name: string;
  /** Milliseconds within which it has to be cut. */
  within: number;
  /** Milliseconds until the server ended it. */
  cutAfter: (port: number) => Promise<number>;
}

const PATIENCE_MS = 480_000;
/** Thirty seconds, and what a busy machine takes to look. */
const WITHIN = 33_000;
const HEAD = "POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n";
/** An answer of more than a megabyte that takes no work. */
const big = (): string => `GET ${largestAsset()} HTTP/1.1\r\nhost: a\r\n\r\n`;

/** @param behave returns what it does every half second, and is given each piece that the server sends */
function run(port: number, behave: (socket: Socket) => () => void): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const act = behave(socket);
    const timer = setInterval(act, 500);
    const patience = setTimeout(() => {
      socket.destroy();
      reject(new Error("was never cut"));
    }, PATIENCE_MS);
    socket.on("error", () => undefined).once("close", () => {
      clearInterval(timer);
      clearTimeout(patience);
      resolve(performance.now() - begun);
    });
  });
}

const ALL: readonly SlowClient[] = [
  {
    name: "that send their headers a letter at a time",
    within: WITHIN,
    cutAfter: (port) =>
      run(port, (socket) => {
        socket.resume().write(HEAD);
        return () => socket.write("x");
      }),
  },
  {
    name: "that send their body a letter at a time",
    within: WITHIN,
    cutAfter: (port) =>
      run(port, (socket) => {
        socket.resume().write(`${HEAD}content-length: 10000\r\n\r\n{`);
        return () => socket.write(" ");
      }),
  },
  {
    name: "that connect and say nothing",
    within: WITHIN,
    cutAfter: (port) =>
      run(port, (socket) => {
        socket.resume();
        return () => undefined;
      }),
  },
  {
    name: "that ask again and again, and read nothing",
    // It is slow from when all buffers between the two are full.
    within: 2 * WITHIN,
    cutAfter: (port) =>
      run(port, (socket) => {
        socket.pause();
        socket.write(big().repeat(20));
        // A paused socket does not learn that it was closed; what it writes does.
        return () => socket.write(big());
      }),
  },
];

/** The short form is over before the slowest is cut: that one hangs on longer than all the others. */
export const SLOW_CLIENTS = isLong ? ALL : ALL.filter(({ within }) => within === WITHIN);
