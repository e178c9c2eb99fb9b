import { createRoot } from "react-dom/client";
import { startingLink } from "./sources/bundled.ts";
import { createActions } from "./state/actions.ts";
import { createParleyStore } from "./state/store.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { keepForOffline } from "./ui/offline/keepForOffline.ts";
import { openBundled } from "./ui/openBundled.ts";
import { panelsAtFirst } from "./ui/panelsAtFirst.ts";
import { Root } from "./ui/Root.tsx";
import { readAddress } from "./ui/useAddress.ts";
import { ParleyContext } from "./ui/useParley.ts";
import { applyTheme, rememberedTheme } from "./ui/useTheme.ts";

const isServed = import.meta.env.PROD && import.meta.env.MODE !== "standalone";
const asked = new URLSearchParams(location.search);

/** Opens the explorer where its address leads, or beside it the window of a speaker. */
function open(page: HTMLElement): void {
  const store = createParleyStore();
  const actions = createActions(store);
  const { dataset, view, problem, awaited } = readAddress(location.hash || startingLink);
  const theme = rememberedTheme();
  applyTheme(theme);
  actions.setTheme(theme);
  actions.setPanel(panelsAtFirst());
  if (asked.has("embed")) actions.embed();
  if (problem !== undefined) actions.tell({ kind: "info", text: problem });
  if (awaited) actions.awaitFile(awaited);
  const room = asked.get("speaker") ?? undefined;
  // A speaker window has everything from the stage.
  if (room === undefined) void openBundled(actions, dataset, view);
  createRoot(page).render(
    <ParleyContext value={{ store, actions }}>
      <Root room={room} />
    </ParleyContext>,
  );
  // A frame keeps nothing, a speaker window has its stage, the page in one file lies on disk.
  if (isServed && room === undefined && !asked.has("embed")) keepForOffline();
}

const page = document.getElementById("page");
if (!page) throw new Error("the page has no place to draw in");
if (asked.has("handout")) void import("./ui/handout/offerHandOut.ts").then(({ offerHandOut }) => offerHandOut(window));
else open(page);
