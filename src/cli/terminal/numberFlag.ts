import { WrongUse } from "./verb.ts";
import type { Told } from "./verb.ts";

/** The whole number that a flag was given, or `otherwise`; throws `WrongUse` on anything else and below `least`. */
export const numberFlag = ({ flags }: Told, name: string, otherwise: number, least = 1): number => {
  const given = flags[name];
  if (given === undefined) return otherwise;
  if (typeof given !== "string" || !/^\d{1,6}$/.test(given) || Number(given) < least)
    throw new WrongUse(`--${name} needs a number from ${least}`);
  return Number(given);
};
