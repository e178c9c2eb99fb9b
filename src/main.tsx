import { createRoot } from "react-dom/client";
import { createActions } from "./state/actions.ts";
import { createParleyStore } from "./state/store.ts";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";
import { openBundled } from "./ui/openBundled.ts";
import { panelsAtFirst } from "./ui/panelsAtFirst.ts";
import { Root } from "./ui/Root.tsx";
import { readAddress } from "./ui/useAddress.ts";
import { ParleyContext } from "./ui/useParley.ts";
import { applyTheme, rememberedTheme } from "./ui/useTheme.ts";

const store = createParleyStore();
const actions = createActions(store);
const { dataset, view, problem, awaited } = readAddress(location.hash);
const theme = rememberedTheme();

applyTheme(theme);
actions.setTheme(theme);
actions.setPanel(panelsAtFirst());
if (new URLSearchParams(location.search).has("embed")) actions.embed();
if (problem !== undefined) actions.tell({ kind: "info", text: problem });
if (awaited) actions.awaitFile(awaited);
const room = new URLSearchParams(location.search).get("speaker") ?? undefined;
// A speaker window has everything from the stage.
if (room === undefined) void openBundled(actions, dataset, view);

const page = document.getElementById("page");
if (!page) throw new Error("the page has no place to draw in");
createRoot(page).render(
  <ParleyContext value={{ store, actions }}>
    <Root room={room} />
  </ParleyContext>,
);
