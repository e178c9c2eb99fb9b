const cyrillic: Readonly<Record<string, string>> = {
  а: "a", б: "b", в: "v", г: "h", ґ: "g", д: "d", е: "e", є: "ye", ё: "yo", ж: "zh", з: "z", и: "y", і: "i", ї: "yi",
  й: "y", к: "k", л: "l", м: "m", н: "n", о: "o", п: "p", р: "r", с: "s", т: "t", у: "u", ф: "f", х: "kh", ц: "ts",
  ч: "ch", ш: "sh", щ: "shch", ъ: "", ы: "y", ь: "", э: "e", ю: "yu", я: "ya", ў: "u",
}; // prettier-ignore
const letters: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
};
const marks = /\p{M}/gu;
const apostrophes = /['’‘ʼ`´ʹʺ"“”«»]/g;

const toLatin = (text: string) =>
  Array.from(text.replace(/ь(?=[еєёюяі])/g, "y"), (letter) => cyrillic[letter] ?? letters[letter] ?? letter).join("");

/** Lower case without marks and apostrophes, Cyrillic in Latin letters: "Зеленський" and "Zelenskyi" are written alike. */
export function plainSpelling(text: string): string {
  const whole = toLatin(text.normalize("NFKC").toLowerCase());
  return toLatin(whole.normalize("NFKD").toLowerCase().replace(marks, "")).replace(apostrophes, "");
}

/** Letters that systems of romanisation, and hasty writers, use for one another. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/kh/g, "h"],
  [/zh/g, "z"],
  [/sh/g, "s"],
  [/ch|ts|tz/g, "c"],
  [/ck/g, "k"],
  [/x/g, "ks"],
  [/ph/g, "f"],
  [/w/g, "v"],
  [/g/g, "h"],
  [/[jy]/g, "i"],
  [/([a-z])\1+/g, "$1"],
];

/**
 * One spelling for all the ways of writing a name: on top of `plainSpelling`, y, i and yi, kh and h, zh and z, ts and c
 * and the like become one, and doubled letters single. Folding twice changes nothing more.
 */
export function foldSpelling(text: string): string {
  let before = "";
  let after = plainSpelling(text);
  while (after !== before) {
    before = after;
    after = alike.reduce((word, [form, by]) => word.replace(form, by), before);
  }
  return after;
}
