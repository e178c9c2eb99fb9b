import type { Statement } from "../model/dataset.ts";
import type { EntityId } from "../model/ids.ts";
import { allPartsOf, getEntity, isClause, isClausePart, topClauseOf, type Knowledge } from "../model/knowledge.ts";
import { actorsOfClause } from "../query/actorsOfClause.ts";
import { capital } from "../query/capital.ts";
import { figure } from "../query/count.ts";
import { listWords } from "../query/listWords.ts";
import { nameInSentence } from "../query/sentence.ts";
import { wholeOf } from "../query/timeline/asKnownOn.ts";
import { inWords } from "./inWords.ts";
import { findPreset } from "./presetLens.ts";
import type { Shown } from "./shown.ts";
import { describeDated, describeTime, isTold, sayUndisputed, sayUntold } from "./timeline/timeWords.ts";
import { isWhole, type Lens, type View } from "./view.ts";

const count = (n: number, one: string, many = `${one}s`, write = figure): string =>
  `${write(n)} ${n === 1 ? one : many}`;
const entities = (n: number): string => count(n, "entity", "entities");
const the = (n: number, one: string): string => (n === 1 ? `the one thing ${one}` : `the ${figure(n)} things ${one}`);

/** How many clauses of each kind, and how many other entities. */
function describeEntities(k: Knowledge, ids: ReadonlySet<EntityId>): string[] {
  const whole = [...ids].filter((id) => !isClausePart(k, id));
  const clauses = k.dataset.vocabulary.entityTypes
    .filter(({ kind }) => kind === "clause")
    .map((type) => ({ type, found: whole.filter((id) => getEntity(k, id).type === type.id).length }))
    .filter(({ found }) => found > 0)
    .map(({ type, found }) => count(found, type.label.toLowerCase(), type.plural.toLowerCase()));
  const others = whole.filter((id) => !isClause(k, id)).length;
  return others > 0 ? [...clauses, entities(others)] : clauses;
}

/** "As S4 tells it", where the lens hides all other sources and nothing else. */
function describeTeller({ dataset: { sources } }: Knowledge, lens: Lens): string | undefined {
  const shown = sources.filter(({ id }) => !lens.sources.includes(id));
  const [one] = shown;
  const alone = one !== undefined && shown.length === 1 && sources.length > 1 && isWhole({ ...lens, sources: [] });
  return alone ? `As ${one.tag} tells it` : undefined;
}

function describeAll(k: Knowledge, lens: Lens, shown: Shown): string {
  const parts = describeEntities(k, shown.entities);
  if (parts.length === 0) return "Nothing is shown.";
  const sources = new Set(
    shown.statements
      .flatMap(({ accounts }) => accounts.map(({ source }) => source))
      .filter((id) => !lens.sources.includes(id)),
  ).size;
  const { length } = shown.statements;
  const told = length === 0 ? "no statements" : `${count(length, "statement")} from ${count(sources, "source")}`;
  const whole = isWhole(lens);
  const name = whole ? "Everything" : (findPreset(k.dataset, lens)?.label ?? describeTeller(k, lens));
  return `${name === undefined ? "" : `${name}: `}${listWords(parts)}, ${told}.`;
}

function describeClause(k: Knowledge, id: EntityId, shown: Shown): string {
  const visible = new Set(shown.statements);
  const roles = actorsOfClause(k, id)
    .roles.map(({ role, actors }) => ({
      role,
      holders: actors
        .filter(({ statements }) => statements.some((one) => visible.has(one)))
        .map(({ entity }) => entity),
    }))
    .filter(({ holders }) => holders.length > 0);
  const others: readonly string[] = ["concerns", "establishes"];
  const holdersOf = (role: string) => roles.find((one) => one.role === role)?.holders.length ?? 0;
  const actorRoles = roles.filter(({ role }) => !others.includes(role));
  const actors = new Set(actorRoles.flatMap(({ holders }) => holders)).size;
  const parts = allPartsOf(k, id).length;
  const said = [
    ...(parts > 0 ? [`its ${count(parts, "part", "parts", inWords)}`] : []),
    ...(actors > 0 ? [`${count(actors, "actor")} in ${count(actorRoles.length, "role")}`] : []),
    ...(holdersOf("concerns") > 0 ? [the(holdersOf("concerns"), "it concerns")] : []),
    ...(holdersOf("establishes") > 0 ? [the(holdersOf("establishes"), "it establishes")] : []),
  ];
  const name = capital(nameInSentence(k, id));
  return said.length > 0 ? `${name} with ${listWords(said)}.` : `${name}, with nobody in a role.`;
}

function describeEntity(k: Knowledge, id: EntityId, shown: Shown): string {
  const own = shown.statements.filter((s) => s.object !== undefined && (s.subject === id || s.object === id));
  const other = ({ subject, object }: Statement) => topClauseOf(k, subject === id ? object! : subject);
  const name = capital(nameInSentence(k, id));
  if (own.length === 0) return `${name}, without relations.`;
  return `${name}: ${count(own.length, "relation")} with ${listWords(describeEntities(k, new Set(own.map(other))))}.`;
}

function describeFocus(k: Knowledge, { id, hops }: { id: EntityId; hops: number }, shown: Shown): string {
  const own = topClauseOf(k, id);
  const others = describeEntities(k, new Set([...shown.entities].filter((one) => one !== own)));
  const near = others.length > 0 ? listWords(others) : "nothing";
  return `${capital(nameInSentence(k, own))} with ${near} up to ${count(hops, "relation", "relations", inWords)} away.`;
}

function describeSelection(k: Knowledge, ids: readonly EntityId[], shown: Shown): string {
  const [first] = ids;
  if (ids.length === 1 && first !== undefined && !isTold(k, first)) return sayUntold(k, first);
  if (ids.length === 1 && first !== undefined)
    return isClause(k, first) ? describeClause(k, first, shown) : describeEntity(k, first, shown);
  const names = ids.slice(0, 3).map((id) => nameInSentence(k, id));
  const more = ids.length - names.length;
  return `Selected: ${listWords(more > 0 ? [...names, `${figure(more)} more`] : names)}.`;
}

function describeHidden(k: Knowledge, lens: Lens, named: boolean): string[] {
  const preset = findPreset(k.dataset, lens);
  if (preset) return named ? [] : [`Lens: ${preset.label}.`];
  const hidden = [
    ...(lens.types.length > 0 ? [count(lens.types.length, "kind of thing", "kinds of things")] : []),
    ...(lens.groups.length > 0 ? [count(lens.groups.length, "kind of relation", "kinds of relations")] : []),
    ...(lens.sources.length > 0 ? [count(lens.sources.length, "source")] : []),
    ...(lens.standings.length > 0 ? [`${listWords(lens.standings)} statements`] : []),
  ];
  const one = hidden.length === 1 && hidden[0]!.startsWith("1 ");
  return hidden.length > 0 ? [`${capital(listWords(hidden))} ${one ? "is" : "are"} hidden.`] : [];
}

/** The status line: in one or two sentences, what the picture and the tables show; of an open question, what its answer comes to. */
export function describe(
  k: Knowledge,
  view: Pick<View, "lens" | "focus" | "selection" | "dispute">,
  shown: Shown,
  answer?: string,
): string {
  const focus = view.focus && k.entities.has(view.focus.id) ? view.focus : undefined;
  const selection = view.selection.filter((id) => k.entities.has(id) && id !== focus?.id);
  const dispute = view.dispute === undefined ? undefined : k.disputes.get(view.dispute);
  const later = dispute || view.dispute === undefined ? undefined : wholeOf(k).disputes.get(view.dispute);
  const said = [
    ...(answer ? [answer] : []),
    ...(later ? [sayUndisputed(later)] : []),
    ...(dispute
      ? [`${dispute.question} ${capital(count(dispute.positions.length, "position", "positions", inWords))}.`]
      : []),
    ...(focus ? [describeFocus(k, focus, shown)] : []),
    ...(selection.length > 0 ? [describeSelection(k, selection, shown)] : []),
  ];
  const told = said.length > 0 ? said : [describeAll(k, view.lens, shown)];
  const hidden = describeHidden(k, view.lens, said.length === 0 && shown.entities.size > 0);
  return describeTime(view.lens) + [...told, ...hidden, ...describeDated(view.lens)].join(" ");
}
