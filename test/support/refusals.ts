/** A field of a file's records (of a list in it: its name after a space), what is put there, and what the refusal says of it. */
export type Refusal = [file: string, field: string, value: unknown, says: string];

export const nowhere = (file: string, field: string, type: string, value: unknown = "nergens"): Refusal => [
  file,
  field,
  value,
  `${field}: there is no ${type} "nergens"`,
];
export const noValue = (file: string, field: string): Refusal => [
  file,
  field,
  "zomaar iets",
  `${field}: "zomaar iets" has no value yet`,
];
export const noTime = (file: string, field: string): Refusal => [
  file,
  field,
  "2023-02-30",
  '"2023-02-30" is no year, quarter, month or day',
];
