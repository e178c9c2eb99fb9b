import type { EntityId, StatementId } from "../../model/ids.ts";
import { topClauseOf, type Knowledge } from "../../model/knowledge.ts";
import type { Findings } from "../../query/structure/measure.ts";
import type { Light } from "../light.ts";
import type { Shown } from "../shown.ts";

/** The statements that tie members of a group to one another. */
const tiesWithin = (k: Knowledge, { statements }: Shown, group: ReadonlySet<EntityId>): Set<StatementId> =>
  new Set(
    statements
      .filter(
        ({ subject, object }) => object !== undefined && [subject, object].every((id) => group.has(topClauseOf(k, id))),
      ) // prettier-ignore
      .map(({ id }) => id),
  );

/** The first of many are named whatever is in the way, the others where there is room. */
const named = (ids: readonly EntityId[], first = 12): Pick<Light, "centres" | "lit"> => ({
  centres: ids.slice(0, first),
  lit: ids.slice(first),
});

function lightBridges(bridges: Extract<Findings, { says: "bridges" }>["bridges"], traced?: number): Light | undefined {
  const one = traced === undefined ? undefined : bridges[traced];
  if (one) {
    const widths = new Map(one.statements.map(({ id }) => [id, 2.5]));
    return { centres: [one.from, one.to], widths, wins: true };
  }
  if (bridges.length === 0) return undefined;
  const ends = bridges.flatMap(({ from, to }) => [from, to]);
  return {
    ...named(ends, 2),
    widths: new Map(),
    hints: new Set(bridges.flatMap(({ statements }) => statements.map(({ id }) => id))),
  };
}

/** What a finding draws attention to: the group or the bridge that is looked at, all bridges, all articulation points. */
export function lightMeasured(k: Knowledge, shown: Shown, findings: Findings, traced?: number): Light | undefined {
  switch (findings.says) {
    case "scores":
      return undefined;
    case "groups": {
      const group = traced === undefined ? undefined : findings.groups[traced];
      return group && { ...named(group), widths: new Map(), hints: tiesWithin(k, shown, new Set(group)), wins: true };
    }
    case "bridges":
      return lightBridges(findings.bridges, traced);
    case "articulations": {
      const ids = findings.articulations.map(({ entity }) => entity);
      return ids.length > 0 ? { ...named(ids), widths: new Map() } : undefined;
    }
  }
}
