import pg, { type PoolClient } from "pg";
import { endOfStatements } from "./statement-log";

type Callback = (error: Error | undefined, client: PoolClient | undefined, release: (error?: unknown) => void) => void;

/** A pool in which no request waits for a connection after its end. */
class RequestPool extends pg.Pool {
  // TypeORM calls connect(callback) only.
  override connect(...[callback]: never[]): never {
    const end = endOfStatements();
    return (end && callback ? this.connectUntil(end, callback as Callback) : super.connect(callback)) as never;
  }

  private connectUntil(end: AbortSignal, callback: Callback): void {
    let isOver = false;
    const leave = (): void => {
      isOver = true;
      callback(end.reason, undefined, () => undefined);
    };
    if (end.aborted) return leave();
    end.addEventListener("abort", leave);
    super.connect((error, client, release) => {
      if (isOver) return release();
      end.removeEventListener("abort", leave);
      return callback(error, client, release);
    });
  }
}

/** pg, as TypeORM is given it. */
export const postgres = { ...pg, Pool: RequestPool };
