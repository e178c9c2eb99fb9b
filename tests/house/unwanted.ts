// Each pattern is put together from pieces, so that this file does not hold what it looks for.
const join = (...pieces: string[]): RegExp => new RegExp(pieces.join(""));

/** What no text of the project may hold, by a name for people. */
export const unwanted: Readonly<Record<string, RegExp>> = {
  "a place on somebody's machine": join("(^|[\\s\"'`(=:])(/", "(work|root|home|Users|farm)/\\w|[A-Z]:\\\\+", "Users)"),
  "a folder beside the project": join("\\.\\.[\\\\/]", "shared\\b"),
  "a registry's host": join("registry\\.", "(npmjs|yarnpkg)|", "deb\\.", "debian|npm\\.pkg\\.", "github"),
  "a mark of unfinished work": join(
    "\\b(TO",
    "DO|FIX",
    "ME|HA",
    "CK|TB",
    "D|W",
    "IP)\\b|lor",
    "em ipsum|coming ",
    "soon",
  ),
  "a test that is passed over": join("\\b(it|test|describe)\\.(sk", "ip|on", "ly|to", "do)\\b"),
};
