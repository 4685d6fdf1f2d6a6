const rhythms = [
  { name: "week", from: 7, to: 7 },
  { name: "fortnight", from: 14, to: 15 },
  { name: "month", from: 28, to: 31 },
  { name: "twoMonths", from: 60, to: 62 },
  { name: "quarter", from: 90, to: 92 },
  { name: "year", from: 365, to: 366 },
] as const;

/** The word people have for a number of days, such as "month" for 31; nothing when they would count them. */
export const nameRhythm = (days: number) => rhythms.find(({ from, to }) => days >= from && days <= to)?.name;
