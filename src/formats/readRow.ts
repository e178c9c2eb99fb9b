import { z } from "zod";
import type { Breach, Path } from "../model/breach.ts";
import { findNearest, hintNearest } from "../model/nearest.ts";

/** A breach of shape; `atKey` where the key itself is wrong rather than the value under it. */
export interface ShapeBreach extends Breach {
  atKey?: boolean;
}

/** A row of the shape asked for, where it could be read, and what is wrong with it. */
export interface ReadRow<T> {
  row?: T;
  breaches: ShapeBreach[];
}

type Issue = z.core.$ZodIssue;

const derived: Record<string, string> = {
  standing: "leave it out: it is derived from the accounts",
  positions: "leave it out: places are worked out",
  format: "leave it out: it is added when the dataset is compiled",
  version: "leave it out: it is added when the dataset is compiled",
  cite: "the pointer { start, end, digest } that `parley cite` prints for these words",
};

/** The keys that the schema knows at a path; empty where there is no mapping. */
const findKeys = (schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return findKeys(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => findKeys(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return step === undefined ? [] : findKeys(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const next = (schema.shape as Record<PropertyKey, z.core.$ZodType>)[step];
  return next === undefined ? [] : findKeys(next, rest);
};

const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === "object" && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined),
    raw,
  );

const nouns: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a mapping",
  record: "a mapping",
};

const nameValue = (value: unknown): string => {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? `the text "${value.slice(0, 40)}"` : `the ${typeof value} ${String(value)}`;
};

const nameOf = (path: readonly PropertyKey[]): string => {
  const key = path.findLast((step) => typeof step === "string");
  return key === undefined
    ? "this"
    : typeof path.at(-1) === "number"
      ? `an item of \`${String(key)}\``
      : `\`${String(key)}\``;
};

const writeType = (expected: string, path: Path, value: unknown): ShapeBreach => {
  const noun = nouns[expected] ?? expected;
  if (value === undefined) return { path, message: `${nameOf(path)} is missing`, hint: noun };
  const quoted = expected === "string" && (typeof value === "number" || typeof value === "boolean");
  const hint = quoted ? `quotes around it: "${String(value)}"` : noun;
  return { path, message: `${nameOf(path)} is ${nameValue(value)}`, hint };
};

const writeIssue = (issue: Issue, raw: unknown, schema: z.core.$ZodType): ShapeBreach[] => {
  const path = issue.path as Path;
  const value = valueAt(raw, path);
  switch (issue.code) {
    case "unrecognized_keys": {
      const keys = findKeys(schema, path).filter((key) => !Object.hasOwn((value ?? {}) as object, key));
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `unknown key \`${key}\``,
        hint:
          derived[key] ??
          hintNearest(key, keys, keys.length > 0 ? `possible here: ${keys.join(", ")}` : "no further key"),
        atKey: true,
      }));
    }
    case "invalid_type":
      return [writeType(issue.expected, path, value)];
    case "invalid_value":
    case "invalid_union": {
      const values =
        issue.code === "invalid_value"
          ? issue.values.map(String)
          : ((issue as { options?: unknown[] }).options ?? []).map(String);
      const message =
        value === undefined ? `${nameOf(path)} is missing` : `${nameOf(path)} can't be ${nameValue(value)}`;
      const all = values.length === 1 ? values[0]! : `one of ${values.join(", ")}`;
      return [{ path, message, hint: hintNearest(typeof value === "string" ? value : "", values, all) }];
    }
    case "too_small":
      return [
        { path, message: `${nameOf(path)} is empty`, hint: issue.origin === "string" ? "a text" : "at least one" },
      ];
    default:
      return [{ path, message: issue.message, hint: "the shape that the schema asks for" }];
  }
};

/** Drops "label is missing" where an unknown key beside it, `lable`, says why. */
const dropAftershocks = (breaches: ShapeBreach[]): ShapeBreach[] => {
  const sameParent = (a: Path, b: Path) => a.length === b.length && a.slice(0, -1).every((step, i) => step === b[i]);
  return breaches.filter(
    ({ path, message }) =>
      !message.endsWith("is missing") ||
      !breaches.some(
        (other) =>
          other.atKey &&
          sameParent(other.path, path) &&
          findNearest(String(other.path.at(-1)), [String(path.at(-1))]) !== undefined,
      ),
  );
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
  const rest = schema.safeParse(
    withoutKeys(
      raw,
      breaches.map(({ path }) => path),
    ),
  );
  return rest.success ? { row: rest.data, breaches } : { breaches };
};
