import { AsyncLocalStorage } from "node:async_hooks";

/** One SQL statement as it was sent, and how long the database took. */
export interface Statement {
  text: string;
  parameters: readonly unknown[];
  milliseconds: number;
}

const storage = new AsyncLocalStorage<Statement[]>();

/** Runs `work`, gathering every statement that it sends into `log`. */
export const logStatements = <T>(log: Statement[], work: () => T): T => storage.run(log, work);

/** Adds a statement to the log of the request that is running, if any. */
export const logStatement = (statement: Statement): void => void storage.getStore()?.push(statement);
