import type { StatementId } from "../model/ids.ts";
import type { Contrast } from "../query/bySource/contrasts.ts";
import type { Drawn } from "./drawnAnswer.ts";

/** What each drawn statement is to two sides; empty where the answer is about something else. */
export const contrastsIn = ({ ways }: Pick<Drawn, "ways">): Map<StatementId, Contrast> =>
  new Map(
    ways.flatMap(({ statements, contrast }) =>
      contrast === undefined ? [] : statements.map((id) => [id, contrast] as const),
    ),
  );
