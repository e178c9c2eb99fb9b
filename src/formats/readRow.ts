import type { z } from "zod";
import type { Path } from "../model/breach.ts";
import { findNearest } from "../model/nearest.ts";
import { valueAt, writeIssue } from "./writeIssue.ts";
import type { ShapeBreach } from "./writeIssue.ts";

/** A value of the shape asked for, where it could be read, and what is wrong with it. */
export interface ReadRow<T> {
  row?: T;
  breaches: ShapeBreach[];
}

const areSiblings = (a: Path, b: Path): boolean =>
  a.length === b.length && a.slice(0, -1).every((step, index) => step === b[index]);

/** Drops "label is missing" where an unknown key beside it, `lable`, says why. */
const dropAftershocks = (breaches: ShapeBreach[]): ShapeBreach[] => {
  const unknown = breaches.filter(({ atKey }) => atKey);
  const explains = (path: Path) => (other: ShapeBreach) =>
    areSiblings(other.path, path) && findNearest(String(other.path.at(-1)), [String(path.at(-1))]) !== undefined;
  return breaches.filter(({ path, message }) => !message.endsWith(" is missing") || !unknown.some(explains(path)));
};

const withoutKeys = (raw: unknown, paths: Path[]): unknown => {
  const copy = structuredClone(raw);
  for (const path of paths) {
    const holder = valueAt(copy, path.slice(0, -1));
    if (typeof holder === "object" && holder !== null) Reflect.deleteProperty(holder, path.at(-1)!);
  }
  return copy;
};

/** Reads one value by a schema. A value that is wrong in nothing but unknown keys is read without them. */
export const readRow = <T>(schema: z.ZodType<T>, raw: unknown): ReadRow<T> => {
  const read = schema.safeParse(raw);
  if (read.success) return { row: read.data, breaches: [] };
  const breaches = dropAftershocks(read.error.issues.flatMap((issue) => writeIssue(issue, raw, schema)));
  if (!breaches.every(({ atKey }) => atKey)) return { breaches };
  const paths = breaches.map(({ path }) => path);
  const rest = schema.safeParse(withoutKeys(raw, paths));
  return rest.success ? { row: rest.data, breaches } : { breaches };
};
