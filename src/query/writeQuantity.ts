import type { Quantity } from "../model/dataset.ts";

const signs: Readonly<Record<string, string>> = {
  usd: "$", "us dollar": "$", "us dollars": "$", dollar: "$", dollars: "$", $: "$", eur: "€", euro: "€", euros: "€", "€": "€", gbp: "£", "£": "£",
}; // prettier-ignore
const percents = ["%", "percent", "per cent"];
const selfEvident = ["sum", "amount", "count", "number"];
const scales: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** A number in words as newspapers write it: "600,000", "1.5 million", "100 billion". */
export function writeAmount(amount: number): string {
  for (const [scale, word] of scales) {
    const scaled = amount / scale;
    if (Math.abs(scaled) >= 1 && Number.isInteger(Math.round(scaled * 1e6) / 1e4)) return `${scaled} ${word}`;
  }
  return amount.toLocaleString("en-GB", { maximumFractionDigits: 6 });
}

/** The unit as it goes with the amount: one year, two years. */
const agree = (unit: string, amount: number): string =>
  amount === 1
    ? unit.replace(/^([a-z]+[^s\W])s\b/i, "$1")
    : unit.replace(/^(minute|hour|day|week|month|year|decade|state|member|troop)\b/i, "$1s");

/** A quantity in plain words: "600,000 troops (cap)", "$100 billion", "50% (share)", "1 year". */
export function writeQuantity({ amount, unit, role }: Quantity): string {
  const name = unit.trim();
  const sign = signs[name.toLowerCase()];
  const figure = writeAmount(amount);
  const measured = sign
    ? `${amount < 0 ? "-" : ""}${sign}${figure.replace("-", "")}`
    : percents.includes(name.toLowerCase())
      ? `${figure}%`
      : `${figure} ${agree(name, amount)}`.trim();
  return role && !selfEvident.includes(role) ? `${measured} (${role})` : measured;
}
