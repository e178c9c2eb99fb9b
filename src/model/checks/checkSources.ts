import type { Breach, Path } from "../breach.ts";
import type { Source } from "../dataset.ts";
import { checkTimeUpTo } from "./checkTime.ts";
import { checkKnown } from "./tables.ts";
import type { Tables } from "./tables.ts";

/** A SHA-256 in full: 64 hex digits. */
export const sha256Form = /^[0-9a-f]{64}$/;

const relaysItself = (id: string, { sources }: Tables): boolean => {
  const seen = new Set<string>();
  const walk = (from: string): boolean =>
    (sources.get(from)?.relays ?? []).some((next) => next === id || (!seen.has(next) && seen.add(next) && walk(next)));
  return walk(id);
};

const checkSource = (source: Source, path: Path, tables: Tables): Breach[] => {
  const { id, tag, sha256, length, published, relays = [] } = source;
  const breaches = [
    ...checkTimeUpTo(published, tables.dataset.cutOff, [...path, "published"]),
    ...relays.flatMap((other, index) =>
      checkKnown(other, tables.sources, "source", [...path, "relays", index], tables),
    ),
  ];
  if (!/^\S{1,3}$/u.test(tag))
    breaches.push({
      path: [...path, "tag"],
      message: `the tag "${tag}" does not fit a chip`,
      hint: "two or three characters, such as S1",
    });
  if (!sha256Form.test(sha256))
    breaches.push({
      path: [...path, "sha256"],
      message: "this is no SHA-256",
      hint: "64 lower-case hex digits, as `sha256sum FILE` prints them",
    });
  if (!Number.isInteger(length) || length < 1)
    breaches.push({
      path: [...path, "length"],
      message: `a source can't be ${length} long`,
      hint: "the number of Unicode code points of its text",
    });
  if (relaysItself(id, tables))
    breaches.push({
      path: [...path, "relays"],
      message: `"${id}" relays itself`,
      hint: "a source relays earlier ones only",
    });
  return breaches;
};

/** Sources have digests, lengths and dates of the right form, and relay others without a circle; no two share a tag. */
export const checkSources = (tables: Tables): Breach[] => {
  const tags = new Set<string>();
  return tables.dataset.sources.flatMap((source, index) => {
    const breaches = checkSource(source, ["sources", index], tables);
    if (tags.has(source.tag))
      breaches.push({
        path: ["sources", index, "tag"],
        message: `the tag "${source.tag}" stands twice`,
        hint: "a tag of its own",
      });
    tags.add(source.tag);
    return breaches;
  });
};
