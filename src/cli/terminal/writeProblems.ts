import { styleText } from "node:util";
import { writeProblem } from "../../model/problem.ts";
import type { Problem } from "../../model/problem.ts";

/** Whether what is written goes to a person's terminal that shows colours. */
const isColoured = (): boolean => process.stdout.isTTY === true && process.env.NO_COLOR === undefined;

/** Problems as lines, places aligned; coloured on a terminal only. */
export const writeProblems = (problems: readonly Problem[]): string[] => {
  const width = Math.min(60, Math.max(0, ...problems.map(({ where }) => where.length)));
  return problems.map((problem) => {
    const where = problem.where.padEnd(width);
    if (!isColoured()) return writeProblem({ ...problem, where });
    return writeProblem({ where: styleText("cyan", where), message: problem.message, hint: problem.hint });
  });
};
