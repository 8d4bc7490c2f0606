import { connect, type Socket } from "node:net";

/** A connection that sends and reads just what it is told to. */
export class RawConnection {
  readonly socket: Socket;
  /** What came in, as text. */
  received = "";
  readonly closed: Promise<void>;

  constructor(origin: string) {
    const { hostname, port } = new URL(origin);
    this.socket = connect(Number(port), hostname);
    this.socket.on("data", (chunk) => (this.received += chunk.toString("latin1")));
    this.socket.on("error", () => undefined);
    this.closed = new Promise((done) => this.socket.once("close", () => done()));
  }

  send(text: string): void {
    this.socket.write(text);
  }

  /** The status of each answer so far, in order. */
  get statuses(): number[] {
    return [...this.received.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status));
  }
}

/** A request as it goes over the line, with this much of its body. */
export function rawPost(query: string, { headers = "", sent = Infinity }: { headers?: string; sent?: number } = {}): string {
  const body = JSON.stringify({ query });
  const head = `POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n`;
  return `${head}${headers}\r\n${body.slice(0, sent)}`;
}
