/** An exact amount, as text with at most four decimals, in ten-thousandths of a euro: to compare and to add. */
export function tienduizendsten(bedrag: string): bigint {
  const [euros, parts = ""] = bedrag.split(".");
  return BigInt(euros + parts.padEnd(4, "0"));
}
