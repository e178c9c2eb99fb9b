import type { Breach, Path } from "../breach.ts";
import type { Preset } from "../dataset.ts";
import { checkKnown } from "./tables.ts";
import type { Tables } from "./tables.ts";

const checkShown = (ids: string[] | undefined, path: Path): Breach[] =>
  ids?.length === 0 ? [{ path, message: "shows nothing", hint: "at least one id, or no such key to show all" }] : [];

const checkPreset = ({ types, groups }: Preset, path: Path, tables: Tables): Breach[] => [
  ...checkShown(types, [...path, "types"]),
  ...checkShown(groups, [...path, "groups"]),
  ...(types ?? []).flatMap((id, at) =>
    checkKnown(id, tables.entityTypes, "entity type", [...path, "types", at], tables),
  ),
  ...(groups ?? []).flatMap((id, at) =>
    checkKnown(id, tables.groups, "relation group", [...path, "groups", at], tables),
  ),
];

/** Presets name entity types and relation groups that exist, and show something. */
export const checkPresets = (tables: Tables): Breach[] =>
  (tables.dataset.presets ?? []).flatMap((preset, index) => checkPreset(preset, ["presets", index], tables));
