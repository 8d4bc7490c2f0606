/** What an error says; its code when it says nothing, as for a connection that every address of a host refuses. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || (error as NodeJS.ErrnoException).code || error.name;
}
