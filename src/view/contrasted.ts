import type { Account } from "../model/dataset.ts";
import type { SourceId, StatementId } from "../model/ids.ts";
import { getSource, type Knowledge } from "../model/knowledge.ts";
import type { DividedDispute, SourcesCompared, TwoTellings } from "../query/bySource/compareSources.ts";
import { contrasts, type Contrast } from "../query/bySource/contrasts.ts";
import type { PlanAgainstReports } from "../query/bySource/planAgainstReports.ts";

/** Two sides set against each other: two sources, or a text and what reports say of it. */
export interface Contrasted {
  /** What the sides are called where there is little room. */
  names: readonly [string, string];
  lists: Readonly<Record<Contrast, readonly TwoTellings[]>>;
  /** How many further statements neither side tells of, and what these are called. */
  neither: number;
  rest: string;
  disputes: readonly DividedDispute[];
  /** Set where one source repeats the other, so that their agreement is no second witness. */
  repeats?: SourcesCompared["repeats"];
}

/** Which accounts are of the first side, and which of the second. */
export type Sides = readonly [isOfA: (account: Account) => boolean, isOfB: (account: Account) => boolean];

/** Two sources set against each other. */
export const contrastSources = (
  k: Knowledge,
  { a, b, onlyA, onlyB, both, against, neither, disputes, repeats }: SourcesCompared,
): Contrasted => ({
  names: [getSource(k, a).tag, getSource(k, b).tag],
  lists: { a: onlyA, b: onlyB, both, against },
  neither: neither.length,
  rest: "In neither",
  disputes,
  ...(repeats && { repeats }),
});

/** How many statements either of two sources tells. */
export const countTold = (k: Knowledge, a: SourceId, b: SourceId): number =>
  k.dataset.statements.filter(({ accounts }) => accounts.some(({ source }) => source === a || source === b)).length;

/** A text set against reports, of so many statements in all. */
export const contrastText = (
  { onlyText, onlyReports, both, against, disputes }: PlanAgainstReports,
  all: number,
): Contrasted => ({
  names: ["the text", "reports"],
  lists: { a: onlyText, b: onlyReports, both, against },
  neither: all - onlyText.length - onlyReports.length - both.length - against.length,
  rest: "About something else",
  disputes,
});

/** What each list of two sides is called. */
export const contrastWords = ({ names: [a, b] }: Pick<Contrasted, "names">): Record<Contrast, string> => ({
  a: `Only in ${a}`,
  b: `Only in ${b}`,
  both: "In both",
  against: "Against each other",
});

/** How each statement of which either side tells stands to the two. */
export const contrastOf = ({ lists }: Pick<Contrasted, "lists">): Map<StatementId, Contrast> =>
  new Map(contrasts.flatMap((one) => lists[one].map(({ statement }) => [statement.id, one] as const)));
