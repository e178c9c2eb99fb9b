/** Something wrong in data, as a value: where it is, what is wrong, and what would be right. */
export interface Problem {
  /** `file:line:column`, or a path in the data where there are no lines. */
  where: string;
  message: string;
  hint: string;
}

const { compare } = new Intl.Collator("en", { numeric: true });

/** Orders problems by file, line and column. */
export const compareProblems = (a: Problem, b: Problem): number => compare(a.where, b.where);

/** One problem on one line: `file:line:column  what is wrong  (what would be right)`. */
export const writeProblem = ({ where, message, hint }: Problem): string =>
  hint === "" ? `${where}  ${message}` : `${where}  ${message}  (${hint})`;
