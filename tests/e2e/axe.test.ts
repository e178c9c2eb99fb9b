import type { Page } from "playwright-core";
import { expect } from "vitest";
import { findBarriersInBoth } from "../support/axe.ts";
import { checkScreens, type Screen } from "../support/checkScreens.ts";
import { phone, test } from "../support/pageTest.ts";

const openChip = (page: Page) => page.locator("#inspector button", { hasText: "S5" }).first().click();
const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole("button", { name, exact: true }).first().click();
/** Few enough rows for axe to be quick. */
const fewStatements = "#v1;p=statements;hg=roles,matters,words,meetings";
const nothing = "#v1;ht=clause,state,organization,person,group,territory,instrument,asset,event";

const screens: Screen[] = [
  { name: "the overview" },
  { name: "an entity", wish: { hash: "#v1;s=russia" } },
  { name: "a clause", wish: { hash: "#v1;s=clause-10" }, act: (page) => page.getByText("Two steps out").click() },
  { name: "a part of a clause", wish: { hash: "#v1;s=clause-10.c" } },
  { name: "several selected", wish: { hash: "#v1;s=russia,ukraine,clause-10" } },
  { name: "what is near", wish: { hash: "#v1;s=clause-10;f=clause-10~1" } },
  { name: "a dispute", act: (page) => page.getByRole("button", { name: /army/ }).click() },
  { name: "a passage", wish: { hash: "#v1;s=clause-10" }, act: openChip },
  {
    name: "a passage with a wrong file",
    wish: { hash: "#v1;s=clause-10" },
    act: async (page) => {
      await openChip(page);
      await page.setInputFiles("input[type=file]", { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("a") });
      await page.getByText(/^Wanted/).waitFor();
    },
  },
  { name: "the search before a word", act: (page) => page.keyboard.press("/") },
  {
    name: "the search with answers",
    act: async (page) => {
      await page.keyboard.press("/");
      await page.getByRole("combobox", { name: "Search" }).fill("russia");
    },
  },
  { name: "the help", act: (page) => page.keyboard.press("?") },
  { name: "the outline", wish: { hash: "#v1;p=outline;s=clause-10" } },
  { name: "the table of entities", wish: { hash: "#v1;p=entities;s=russia" } },
  { name: "the table of statements", wish: { hash: fewStatements } },
  { name: "the matrix", wish: { hash: "#v1;p=matrix" } },
  { name: "a cell of the matrix", wish: { hash: "#v1;p=matrix;s=clause-14,united-states" } },
  { name: "a matrix without a role", wish: { hash: "#v1;p=matrix;hg=roles" } },
  { name: "the ledgers in all", wish: { hash: "#v1;p=ledger" } },
  { name: "a ledger", wish: { hash: "#v1;p=ledger;lp=russia" } },
  { name: "two ledgers", wish: { hash: "#v1;p=ledger;lp=russia,ukraine;s=clause-6" } },
  { name: "the disputes", wish: { hash: "#v1;p=disputes;hg=roles,matters,meetings" } },
  {
    name: "a dispute beside its list",
    wish: { hash: "#v1;p=disputes;hg=roles,matters,meetings" },
    act: (page) => page.locator("#page-words ol button").first().click(),
  },
  { name: "the timeline", wish: { hash: "#v1;p=timeline" } },
  { name: "a window in time", wish: { hash: "#v1;p=timeline;lt=2025-11-01~2025-11-20;s=kyiv-meeting" } },
  {
    name: "the timeline as known on a day",
    wish: { hash: "#v1;p=timeline;lk=2025-11-20" },
    act: press(/^\d+ events$/),
  },
  { name: "the timeline as a table", wish: { hash: "#v1;p=timeline" }, act: press("As a table") },
  { name: "the timeline on a phone", wish: { ...phone, hash: "#v1;p=timeline;lk=2025-11-20" } },
  { name: "what was not known yet", wish: { hash: "#v1;s=clause-10;lk=2025-11-20" } },
  {
    name: "the list of further pages",
    wish: { viewport: { width: 1024, height: 768 } },
    act: press("More pages"),
  },
  { name: "an empty lens", wish: { hash: nothing } },
  { name: "a hidden source and standing", wish: { hash: "#v1;hs=s3;hx=undisputed;hg=roles" } },
  { name: "a notice", wish: { hash: "#v1;broken" } },
  {
    name: "both sheets put away",
    act: async (page) => {
      await press("Put the legend away")(page);
      await press("Put the inspector away")(page);
    },
  },
  {
    name: "a picture to save",
    act: async (page) => {
      await press("Save the graph as a picture")(page);
      await page.getByRole("img", { name: "What will be saved" }).waitFor();
    },
  },
  { name: "no WebGL", wish: { flags: ["--disable-3d-apis"] } },
  { name: "the overview on a phone", wish: phone },
  { name: "a clause on a phone", wish: { ...phone, hash: "#v1;s=clause-10" } },
  { name: "the legend on a phone", wish: phone, act: press("Legend and lens") },
  { name: "the menu on a phone", wish: phone, act: press("Menu") },
  { name: "the search on a phone", wish: phone, act: press("Search") },
  { name: "the statements on a phone", wish: { ...phone, hash: fewStatements } },
  { name: "the matrix on a phone", wish: { ...phone, hash: "#v1;p=matrix" } },
  { name: "a cell of the matrix on a phone", wish: { ...phone, hash: "#v1;p=matrix;s=clause-14,united-states" } },
  { name: "two ledgers on a phone", wish: { ...phone, hash: "#v1;p=ledger;lp=russia,ukraine" } },
  { name: "the disputes on a phone", wish: { ...phone, hash: "#v1;p=disputes;hg=roles,matters,meetings" } },
  { name: "no sheet on a phone", wish: phone, act: press("Put the inspector away") },
];

checkScreens(screens, (page) => page.locator("#status").waitFor());

test("axe finds nothing against a dataset that did not load", async ({ openPage, faults }) => {
  const page = await openPage({ colorScheme: "light" });
  await page.route("**/*.json", (route) => route.fulfill({ status: 503, body: "" }));
  await page.reload();
  await page.getByRole("button", { name: "Try again" }).waitFor();
  expect(await findBarriersInBoth(page)).toEqual([]);
  await page.unroute("**/*.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("#status").waitFor();
  faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes("503")));
});
