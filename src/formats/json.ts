import type { Path } from "../model/breach.ts";
import { checkDataset } from "../model/checkDataset.ts";
import type { Problem } from "../model/problem.ts";
import type { Format, Parsed } from "./format.ts";
import { readRow } from "./readRow.ts";
import { datasetSchema } from "./schema.ts";

const writePath = (path: Path): string =>
  path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "") || "dataset";

/** Where a JSON text breaks off, as `line:column`, out of what the engine says in one of its ways. */
const findBreak = (text: string, message: string): string => {
  const said = /line (\d+) column (\d+)/.exec(message);
  if (said) return `${said[1]}:${said[2]}`;
  const at = /position (\d+)/.exec(message)?.[1];
  const before = text.slice(0, at === undefined ? text.length : Number(at)).split("\n");
  return `${before.length}:${before.at(-1)!.length + 1}`;
};

const parseValue = (text: string): { value?: unknown; problems: Problem[] } => {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")), problems: [] };
  } catch (error) {
    const where = findBreak(text, error instanceof Error ? error.message : "");
    return {
      problems: [
        { where, message: "this is not well-formed JSON", hint: "a file that `parley export --format json` wrote" },
      ],
    };
  }
};

const checkLabel = (value: unknown): Problem[] => {
  const hint = "a dataset that `parley export --format json` wrote";
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [{ where: "dataset", message: "this JSON is no dataset", hint }];
  const { format, version } = value as Record<string, unknown>;
  if (format !== "parley")
    return [{ where: "format", message: `the format is ${JSON.stringify(format) ?? "not said"}, not "parley"`, hint }];
  if (version === 1) return [];
  const newer = typeof version === "number" && version > 1;
  return [
    {
      where: "version",
      message: `version ${JSON.stringify(version) ?? "unsaid"} of the format is not known here`,
      hint: newer ? "a newer Parley reads it; this one reads version 1" : "version 1",
    },
  ];
};

const parse = (text: string): Parsed => {
  const { value, problems } = parseValue(text);
  if (problems.length > 0) return { problems };
  const foreign = checkLabel(value);
  if (foreign.length > 0) return { problems: foreign };
  const { row, breaches } = readRow(datasetSchema, value);
  const all = row === undefined || breaches.length > 0 ? breaches : checkDataset(row);
  if (row === undefined || all.length > 0)
    return { problems: all.map(({ path, message, hint }) => ({ where: writePath(path), message, hint })) };
  return { dataset: row, problems: [] };
};

/** The compiled dataset as compact JSON; offsets in it count Unicode code points, end exclusive. */
export const json: Format = {
  id: "json",
  label: "Parley JSON",
  extension: "json",
  mime: "application/json",
  write: (dataset) => JSON.stringify(dataset),
  parse,
};
