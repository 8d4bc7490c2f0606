import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

/** With less to grow into it is looked at sooner what is not used any more. */
const YOUNG_MEGABYTES = 16;
/** Of the whole process, where given: they are for the heap of the server, which has had its size since the process began. */
const FLAGS = ["max-old-space-size", "max-semi-space-size"];

/**
 * Starts a thread that ends with ERR_WORKER_OUT_OF_MEMORY when it needs more than it may have.
 * @param megabytes of what it keeps; for what is new there are a few more
 */
export function startThread(file: string | URL, { megabytes, workerData }: { megabytes: number; workerData: unknown }): Worker {
  // V8 takes a flag before the limits that a thread is given: an image that says how much the server may have would say the
  // same of each thread.
  for (const flag of FLAGS) setFlagsFromString(`--${flag}=0`);
  return new Worker(file, {
    workerData,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES, maxOldGenerationSizeMb: megabytes },
  });
}
