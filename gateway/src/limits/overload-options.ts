import type { EnvReader } from "../env-reader";

/** How much the gateway takes on at a time. Times are in milliseconds. */
export interface OverloadOptions {
  maxBodyBytes: number;
  /** Open connections of clients; more are closed at once. */
  maxConnections: number;
  /** Requests that are carried out at a time. */
  maxConcurrent: number;
  /** How late the process may be with everything it does before it takes on nothing new. */
  maxDelay: number;
  /** How long a client may take to send a request. */
  receiveTimeout: number;
  /** How long a client may take to take in an answer. */
  sendTimeout: number;
}

export const OVERLOAD_DEFAULTS: OverloadOptions = {
  maxBodyBytes: 1024 * 1024,
  maxConnections: 4096,
  maxConcurrent: 512,
  maxDelay: 250,
  receiveTimeout: 20_000,
  sendTimeout: 30_000,
};

export const readOverloadOptions = (reader: EnvReader): OverloadOptions => ({
  ...OVERLOAD_DEFAULTS,
  maxBodyBytes: reader.wholeNumber("MAX_BODY_BYTES", OVERLOAD_DEFAULTS.maxBodyBytes, 1024, 100 * 1024 * 1024),
  maxConnections: reader.wholeNumber("MAX_CONNECTIONS", OVERLOAD_DEFAULTS.maxConnections, 1, 1_000_000),
  maxDelay: reader.wholeNumber("MAX_DELAY_MS", OVERLOAD_DEFAULTS.maxDelay, 1, 600_000),
  maxConcurrent: reader.wholeNumber("MAX_CONCURRENT", OVERLOAD_DEFAULTS.maxConcurrent, 1, 1_000_000),
});
