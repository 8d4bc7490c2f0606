/** An exact amount, as text with at most four decimals, in ten-thousandths of a euro: to compare and to add. */
export function tienduizendsten(bedrag: string): bigint {
  const [euros, parts = ""] = bedrag.split(".");
  return BigInt(euros + parts.padEnd(4, "0"));
}

/** Back to text, with at least two decimals. */
export function alsBedrag(deel: bigint): string {
  const cijfers = String(deel).padStart(5, "0");
  return `${cijfers.slice(0, -4)}.${cijfers.slice(-4).replace(/0{1,2}$/, "")}`;
}
