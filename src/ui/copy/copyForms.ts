import type { AnswerForm } from "../../query/answers/writeAnswer.ts";

/** A form in which an answer is taken along: what it is called, and how its file ends. */
export interface CopyForm {
  form: AnswerForm;
  /** In a list of forms. */
  label: string;
  /** Inside a sentence: "copied as Markdown". */
  word: string;
  ending: string;
  type: string;
}

/** The forms, the plainest first. */
export const copyForms: readonly CopyForm[] = [
  { form: "text", label: "Text", word: "text", ending: "txt", type: "text/plain" },
  { form: "markdown", label: "Markdown", word: "Markdown", ending: "md", type: "text/markdown" },
  { form: "csv", label: "Table (CSV)", word: "CSV", ending: "csv", type: "text/csv" },
  { form: "json", label: "Data (JSON)", word: "JSON", ending: "json", type: "application/json" },
  { form: "csl", label: "Sources (CSL-JSON)", word: "CSL-JSON", ending: "csl.json", type: "application/json" },
];

/** The name of a file for an answer: its dataset and title in plain letters. */
export function fileNameOf(dataset: string, title: string, { ending }: CopyForm): string {
  const words = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join("-");
  return `${dataset}-${[...words].slice(0, 60).join("").replace(/-$/, "")}.${ending}`;
}
