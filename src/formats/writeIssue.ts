import { z } from "zod";
import type { Breach, Path } from "../model/breach.ts";
import { hintNearest } from "../model/nearest.ts";

/** A breach of shape; `atKey` where the key itself is wrong rather than the value under it. */
export interface ShapeBreach extends Breach {
  atKey?: boolean;
}

type Issue = z.core.$ZodIssue;

const derived: Readonly<Record<string, string>> = {
  standing: "leave it out: it is derived from the accounts",
  positions: "leave it out: places are worked out",
  cite: "the pointer { start, end, digest } that `parley cite` prints for these words",
};

/** The keys that a schema knows at a path; none where there is no mapping. */
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

/** The value at a path; undefined where there is none. */
export const valueAt = (raw: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (at, step) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, step)
        ? (at as Record<PropertyKey, unknown>)[step]
        : undefined,
    raw,
  );

const nouns: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
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
  if (key === undefined) return path.length === 0 ? "this" : "an item of the list";
  return typeof path.at(-1) === "number" ? `an item of \`${key}\`` : `\`${key}\``;
};

const writeUnknown = (key: string, value: unknown, known: readonly string[]): Omit<ShapeBreach, "path"> => {
  const missing = known.filter((one) => !Object.hasOwn(value as object, one));
  const cutOff = key.includes(" ") && valueAt(value, [key]) === null;
  const otherwise = cutOff
    ? "quotes around the text before: in { } a comma ends it"
    : `possible here: ${missing.join(", ") || "no further key"}`;
  return {
    message: `unknown key \`${key}\``,
    hint: Object.hasOwn(derived, key) ? derived[key]! : hintNearest(key, missing, otherwise),
    atKey: true,
  };
};

const writeType = (expected: string, path: Path, value: unknown): ShapeBreach => {
  const noun = nouns[expected] ?? expected;
  if (value === undefined) return { path, message: `${nameOf(path)} is missing`, hint: noun };
  const unquoted = expected === "string" && (typeof value === "number" || typeof value === "boolean");
  const hint = unquoted ? `a text; quotes make it one: "${String(value)}"` : noun;
  return { path, message: `${nameOf(path)} is ${nameValue(value)}`, hint };
};

const writeChoice = (values: readonly unknown[], path: Path, value: unknown): ShapeBreach => {
  const names = values.map(String);
  const message = value === undefined ? `${nameOf(path)} is missing` : `${nameOf(path)} can't be ${nameValue(value)}`;
  const all = names.length === 1 ? names[0]! : `one of ${names.join(", ")}`;
  return { path, message, hint: typeof value === "string" ? hintNearest(value, names, all) : all };
};

/** Says in plain words what the schema found; an issue with several unknown keys becomes as many breaches. */
export const writeIssue = (issue: Issue, raw: unknown, schema: z.core.$ZodType): ShapeBreach[] => {
  const path = issue.path as Path;
  const value = valueAt(raw, path);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({ path: [...path, key], ...writeUnknown(key, value, findKeys(schema, path)) }));
    case "invalid_type":
      return [writeType(issue.expected, path, value)];
    case "invalid_value":
      return [writeChoice(issue.values, path, value)];
    case "invalid_union":
      return [writeChoice("options" in issue && Array.isArray(issue.options) ? issue.options : [], path, value)];
    case "too_small":
      return [{ path, message: `${nameOf(path)} is empty`, hint: issue.origin === "string" ? "a text" : "more items" }];
    default:
      return [{ path, message: issue.message, hint: "the shape that the schema asks for" }];
  }
};
