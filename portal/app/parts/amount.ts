const NUMBER = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 20 });
const EURO = new Intl.NumberFormat("nl-NL", {
  style: "currency",
  currency: "EUR",
  minimumFractionDigits: 2,
  // As many as an amount may have: a rate per minute is not rounded.
  maximumFractionDigits: 4,
});
const WHOLE_EURO = new Intl.NumberFormat("nl-NL", { style: "currency", currency: "EUR", maximumFractionDigits: 0 });

export const count = (value: number): string => NUMBER.format(value);

/** A number that travels as text, to the last digit. */
export const decimal = (value: string): string => NUMBER.format(value as `${number}`);

/** Euros as they travel: text, exact. Cents are told when there are any, and less than a cent too. */
export const euro = (value: string): string => (/\.0*[1-9]/.test(value) ? EURO : WHOLE_EURO).format(value as `${number}`);

/** One or more of something: "1 project", "3 projecten". */
export const counted = (value: number, one: string, more: string): string => `${count(value)} ${value === 1 ? one : more}`;
