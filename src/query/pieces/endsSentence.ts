/** Abbreviations that a name, a number or more of the sentence follows. */
const titles = new Set(
  "mr mrs ms dr prof st gen col lt sgt capt maj adm sen rep gov hon rev pres amb min mt ft vs cf e.g i.e viz approx ca"
    .split(" ")
    .concat("messrs mme mlle"),
);

/** Abbreviations that only a number makes a part of the sentence. */
const beforeNumber = new Set(
  "no nos art arts fig figs para paras sec ch vol p pp jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);

/** Abbreviations that may stand at the end of a sentence or within it. */
const either = new Set("jr sr inc ltd co corp plc etc al a.m p.m ph.d d.c est dept univ".split(" "));

/** Words with which a sentence begins much more often than a name does. */
const openers = new Set(
  (
    "a an the this that these those it its he his she her they their we our i my you your there here in on at by for from " +
    "to of with without under over after before as if when while since until although though but and or so yet no not nor " +
    "both all some any each what who where why how however meanwhile also then only"
  ).split(" "),
);

const isInitials = (word: string): boolean => /^\p{Lu}(?:\.\p{Lu})*$/u.test(word);

const startsWithOpener = (after: string): boolean => {
  const [, word, next = ""] = /^[^\p{L}\p{N}]*(\p{Lu}[\p{L}’']*)(.?)/u.exec(after) ?? [];
  return word !== undefined && next !== "." && openers.has(word.toLowerCase());
};

/**
 * Whether the mark at the end of `before` closes a sentence that `after` follows on the same line. Names with initials,
 * abbreviations and quotes with their speaker behind them go on.
 */
export const endsSentence = (before: string, after: string): boolean => {
  const [first = ""] = after.match(/\S/u) ?? [];
  const isQuoted = /["'”’»)\]]$/u.test(before);
  if (!/[\p{Lu}\p{Lt}\p{Lo}\p{N}"'“‘„«([¿¡$€£#@]/u.test(first)) return false;
  const [, word] = /([\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*)\.$/u.exec(before) ?? [];
  if (word === undefined || isQuoted) return true;
  const plain = word.toLowerCase();
  if (titles.has(plain)) return false;
  if (beforeNumber.has(plain)) return !/^\p{N}/u.test(first);
  return isInitials(word) || either.has(plain) ? startsWithOpener(after) : true;
};
