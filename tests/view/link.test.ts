import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clauseRoles, standings } from "../../src/model/dataset.ts";
import { measures, rowOrders } from "../../src/model/question.ts";
import { contrasts } from "../../src/query/bySource/contrasts.ts";
import { parseLink, writeLink } from "../../src/view/link.ts";
import { emptyView, layoutNames, pages, type Parties, type TimeWindow, type View } from "../../src/view/view.ts";

const id = fc.stringMatching(/^[a-z0-9](?:[a-z0-9.-]{0,12}[a-z0-9])?$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const number = fc.integer({ min: -999_999, max: 999_999 }).map((n) => n / 1000);
const day = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toJSON().slice(0, 10));
const inOrder = ({ from, to, ...rest }: TimeWindow): TimeWindow =>
  from < to ? { from, to, ...rest } : { from: to, to: from, ...rest };
const wanted = fc
  .record(
    {
      ask: fc.constant("clauses-where" as const),
      binds: id,
      notBinds: id,
      benefits: id,
      atCostOf: id,
      noBearer: fc.constant(true),
      within: fc.constantFrom("clause" as const, "part" as const),
    },
    { requiredKeys: ["ask"] },
  )
  .filter((question) => Object.keys(question).length > 1);
const view: fc.Arbitrary<View> = fc.record(
  {
    page: fc.constantFrom(...pages),
    layout: fc.constantFrom(...layoutNames),
    lens: fc.record(
      {
        types: ids,
        groups: ids,
        sources: ids,
        standings: fc.uniqueArray(fc.constantFrom(...standings)),
        time: fc
          .record({ from: day, to: day, datedOnly: fc.constant(true) }, { requiredKeys: ["from", "to"] })
          .map(inOrder),
        known: day,
      },
      { requiredKeys: ["types", "groups", "sources", "standings"] },
    ),
    selection: ids,
    dispute: id,
    question: fc.oneof(
      fc.record({ ask: fc.constant("paths" as const), from: id, to: id }),
      fc.record({ ask: fc.constant("paths" as const), from: id, to: id, longest: fc.integer({ min: 1, max: 99 }) }),
      fc.record({ ask: fc.constant("among" as const), entities: fc.uniqueArray(id, { minLength: 2, maxLength: 5 }) }),
      fc.record({ ask: fc.constant("measure" as const), measure: fc.constantFrom(...measures) }),
      fc.record({ ask: fc.constant("clauses" as const), actor: id }),
      wanted,
      fc.record(
        { ask: fc.constant("neighbours" as const), entity: id, relation: id, outward: fc.boolean() },
        { requiredKeys: ["ask", "entity"] },
      ),
      fc.record({ ask: fc.constant("whatif" as const), triggers: ids }),
      fc.record({ ask: fc.constant("compare" as const), a: id, b: id }),
    ),
    focus: fc.record({ id, hops: fc.integer({ min: 1, max: 3 }) }),
    camera: fc.record({ x: number, y: number, ratio: fc.integer({ min: 1, max: 99_999 }).map((n) => n / 1000) }),
    rows: fc.constantFrom(...rowOrders),
    hiddenRoles: fc.uniqueArray(fc.constantFrom(...clauseRoles), { minLength: 1 }),
    told: fc
      .uniqueArray(id, { minLength: 1, maxLength: 2 })
      .map(([first = "", second]): Parties => (second === undefined ? [first] : [first, second])),
    text: id,
    drawn: fc.uniqueArray(fc.constantFrom(...contrasts)),
    sizedBy: fc.constantFrom(...measures),
    colouredBy: fc.constantFrom(...measures),
    story: fc.record(
      { id, scene: fc.nat(999), step: fc.nat(99), presenting: fc.constant(true) },
      { requiredKeys: ["id", "scene"] },
    ),
    ledger: fc
      .uniqueArray(id, { minLength: 1, maxLength: 2 })
      .map(([first = "", second]): Parties => (second === undefined ? [first] : [first, second])),
  },
  { requiredKeys: ["page", "layout", "lens", "selection"] },
);

test("what is written is read again", () => {
  fc.assert(
    fc.property(id, view, (dataset, chosen) => {
      expect(parseLink(writeLink(dataset, chosen))).toEqual({ dataset, view: chosen });
    }),
  );
});

test("a link is made of signs that need no escaping in an address", () => {
  fc.assert(
    fc.property(id, view, (dataset, chosen) => {
      expect(writeLink(dataset, chosen)).toMatch(/^#[a-z0-9;=,.~-]+$/);
    }),
  );
});

test("a link reads in plain letters, and what is as at the start is left out", () => {
  const chosen: View = {
    ...emptyView,
    page: "outline",
    selection: ["clause-10", "france"],
    focus: { id: "clause-10", hops: 2 },
  };
  expect(writeLink("treaty", chosen)).toBe("#v1;d=treaty;p=outline;s=clause-10,france;f=clause-10~2");
  expect(writeLink("treaty", emptyView)).toBe("#v1;d=treaty");
});

test("a question of the graph reads in plain letters", () => {
  const paths: View = { ...emptyView, question: { ask: "paths", from: "france", to: "chile" } };
  expect(writeLink("treaty", paths)).toBe("#v1;d=treaty;a=path~france~chile");
  const among: View = { ...emptyView, question: { ask: "among", entities: ["france", "chile", "peru"] } };
  expect(writeLink("treaty", among)).toBe("#v1;d=treaty;a=among~france~chile~peru");
});

test("a link whose signs were escaped on the way is read all the same", () => {
  expect(parseLink("#v1%3Bd%3Dtreaty%3Bs%3Dclause-10%2Cfrance")).toMatchObject({
    dataset: "treaty",
    view: { selection: ["clause-10", "france"] },
  });
});

test("an empty hash is no link", () => {
  for (const hash of ["", "#", "# "]) expect(parseLink(hash)).toBeUndefined();
});

test("a link without a dataset means the one that is open", () => {
  expect(parseLink("#v1;s=a")).toEqual({ view: { ...emptyView, selection: ["a"] } });
});

test("a link of another version is told apart from a broken one", () => {
  expect(parseLink("#v2;d=treaty")).toEqual({ problem: expect.stringContaining("version 2") });
});

test.each(["#main", "#access_token=abc", "#/route/1", "#v1x", "#%E0%A4%A", "#v"])(
  "the foreign hash %s is a problem",
  (hash) => expect(parseLink(hash)).toEqual({ problem: expect.stringContaining("not a link") }),
);

test.each([
  "#v1;p=nowhere", "#v1;l=spiral", "#v1;f=clause-10~9", "#v1;f=clause-10", "#v1;f=~1", "#v1;c=1,2", "#v1;c=1,2,0", "#v1;c=1,NaN,1", "#v1;c=1,,1",
  "#v1;hx=loud", "#v1;s=", "#v1;s=a;s=b", "#v1;s=A B", "#v1;z=1", "#v1;;", "#v1;s", "#v1;d=", "#v1;toString=1", "#v1;s=a,,b", "#v1;q=<b>",
  "#v1;a=path~x", "#v1;a=path~x~y~0", "#v1;a=path~x~y~z", "#v1;a=path~x~y~3~4", "#v1;a=among~x", "#v1;a=among", "#v1;a=near~x~y", "#v1;a=among~x~Y",
  "#v1;mr=best", "#v1;mh=bearer,king", "#v1;lp=a,b,c", "#v1;lp=a,a", "#v1;so=a,a", "#v1;sd=c", "#v1;sx=A",
])("the broken link %s is a problem", (hash) => expect(parseLink(hash)).toEqual({ problem: expect.stringContaining("damaged") })); // prettier-ignore

test("no hash whatever makes it throw", () => {
  const pieces = fc.constantFrom(
    "v1",
    ";",
    "=",
    ",",
    "~",
    "%",
    "%3B",
    "s",
    "f",
    "c",
    "p=graph",
    "1",
    "NaN",
    "\u0000",
    "é",
  );
  const hash = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(pieces).map((list) => `#v1;${list.join("")}`),
  );
  fc.assert(
    fc.property(hash, (text) => {
      const link = parseLink(text);
      if (link && "problem" in link) expect(link.problem.length).toBeGreaterThan(10);
    }),
    { numRuns: 1000 },
  );
});
