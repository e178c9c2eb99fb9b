import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { KeptBuild, KeptFile } from "../../ui/offline/keptBuild.ts";

const digest = (data: Buffer | string, form: "base64" | "hex") => createHash("sha256").update(data).digest(form);

/** What a built page consists of, as it stands in its folder: the page and all that lies in `assets/`. */
export function listBuild(folder: string): KeptBuild {
  const toKept = (address: string, file: string): KeptFile => [
    address,
    `sha256-${digest(readFileSync(path.join(folder, file)), "base64")}`,
  ];
  const names = readdirSync(path.join(folder, "assets")).toSorted();
  const page = toKept("./", "index.html");
  const files = names.map((name) => toKept(`assets/${name}`, path.join("assets", name)));
  return { name: digest(JSON.stringify([page, files]), "hex").slice(0, 16), page, files };
}
