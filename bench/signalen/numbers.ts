/** The number below which a share of them lies, 0 to 1. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

export const inMs = (milliseconds: number): string => `${milliseconds.toFixed(1)} ms`;

export const count = (number: number): string => number.toLocaleString("en-GB");
