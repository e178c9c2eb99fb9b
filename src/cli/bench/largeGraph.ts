import { sequence } from "../../../tests/support/makeDataset.ts";
import type { Account, Dataset, Entity, Standing, Statement } from "../../model/dataset.ts";

const colour = { light: "#2B2F36", dark: "#E8E6E1" };
const consonants = "bcdfghjklmnprstvz";
const vowels = "aeiou";

const letter = (letters: string, next: () => number) => letters[Math.floor(next() * letters.length)]!;
const nameOf = (next: () => number): string => {
  const word = () => {
    const syllables = Array.from({ length: 2 + Math.floor(next() * 3) }, () => letter(consonants, next) + letter(vowels, next)); // prettier-ignore
    const joined = syllables.join("");
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  };
  return `${word()} ${word()}`;
};

const evidence = [{ start: 0, end: 1, digest: "0".repeat(16) }];
const says = (stance: Account["stance"], more: Partial<Account> = {}): Account => ({ source: "source", stance, evidence, ...more }); // prettier-ignore

/** A standing with accounts that make it so. */
const tellsOf = (standing: Standing): Pick<Statement, "standing" | "accounts"> => ({
  standing,
  accounts: {
    undisputed: [says("asserts")],
    unconfirmed: [says("asserts", { lost: true })],
    disputed: [says("asserts"), says("denies")],
    denied: [says("denies")],
  }[standing],
});

/** Places spread evenly over a disc, as seeds in a sunflower. */
const placeAt = (at: number, of: number): [number, number] => {
  const [angle, radius] = [at * Math.PI * (3 - Math.sqrt(5)), 2 * Math.sqrt((at + 0.5) / of)];
  return [radius * Math.cos(angle), radius * Math.sin(angle)];
};

/** A made-up dataset of so many entities and statements; a few entities stand in very many of the statements. */
export function makeLargeGraph(entities: number, statements: number): Dataset {
  const next = sequence(7);
  const standings = ["undisputed", "undisputed", "undisputed", "unconfirmed", "disputed", "denied"] as const;
  const made = Array.from({ length: entities }, (_, at): Entity => ({
    id: `e${at}`, type: "thing", label: nameOf(next), aliases: [], summary: "Made up.",
  })); // prettier-ignore
  const said = Array.from({ length: statements }, (_, at): Statement => ({
    id: `s${at}`,
    subject: `e${Math.floor(next() * entities)}`,
    relation: next() < 0.5 ? "holds" : "met",
    object: `e${Math.floor(next() ** 3 * entities)}`,
    ...tellsOf(standings[Math.floor(next() * standings.length)]!),
  }));
  return {
    format: "parley", version: 1, id: "large", title: "Large", short: "Large", headline: "Large", summary: "Made up.",
    cutOff: "2025-01-01",
    openings: [],
    vocabulary: {
      entityTypes: [{ id: "thing", label: "Thing", plural: "Things", kind: "thing", colour, pictogram: "hash", shape: "circle" }],
      relationGroups: [{ id: "ties", label: "Ties" }],
      relationTypes: [
        { id: "holds", label: "holds", inverse: "is held by", domain: ["thing"], range: ["thing"], group: "ties" },
        { id: "met", label: "met", inverse: "met", symmetric: true, domain: ["thing"], range: ["thing"], group: "ties" },
      ],
      themes: [],
    },
    sources: [{ id: "source", tag: "S1", file: "s.txt", title: "Source", summary: "Made up.", sha256: "0".repeat(64), length: 1 }],
    entities: made, statements: said, disputes: [], conditions: [], stories: [],
    positions: Object.fromEntries(made.map(({ id }, at) => [id, placeAt(at, entities)])),
  }; // prettier-ignore
}
