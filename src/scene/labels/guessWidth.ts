import type { Family, Font } from "./fonts.ts";

/** Widths of the letters from space to tilde, in thousandths of the font's size: Inter at 500, Source Serif 4 at 400. */
const letters: Record<Family, readonly number[]> = {
  sans: [
    267, 304, 494, 639, 646, 993, 653, 313, 369, 369, 521, 667, 303, 462, 303, 370, 646, 415, 616, 627, 656, 603, 630,
    571, 629, 630, 303, 315, 667, 667, 667, 527, 982, 709, 657, 733, 722, 603, 589, 748, 745, 272, 575, 688, 565, 913,
    756, 767, 642, 769, 648, 646, 653, 740, 709, 1003, 701, 696, 641, 369, 370, 369, 477, 463, 337, 568, 618, 577, 618,
    587, 379, 620, 602, 252, 252, 559, 252, 888, 602, 604, 618, 618, 387, 539, 340, 602, 575, 829, 557, 575, 559, 440,
    346, 440, 667,
  ],
  serif: [
    237, 289, 381, 525, 518, 932, 728, 182, 362, 362, 458, 534, 302, 320, 302, 341, 529, 529, 529, 529, 529, 529, 529,
    529, 529, 529, 302, 302, 534, 534, 534, 414, 834, 712, 653, 662, 739, 638, 612, 723, 814, 376, 381, 710, 618, 935,
    768, 738, 621, 738, 690, 544, 632, 758, 709, 1005, 672, 667, 586, 335, 341, 335, 534, 514, 400, 541, 619, 520, 614,
    533, 369, 557, 641, 329, 303, 594, 329, 955, 643, 579, 622, 601, 456, 465, 359, 628, 579, 836, 569, 586, 490, 359,
    290, 359, 534,
  ],
};

const other = { narrow: 0.64, wide: 1 };

/** How wide one letter is; marks that stand on another letter take no room. */
function widthOfLetter(letter: string, family: Family): number {
  const code = letter.codePointAt(0) ?? 0;
  const known = letters[family][code - 32];
  if (known !== undefined) return known / 1000;
  if (/\p{Mark}/u.test(letter)) return 0;
  const plain = letter.normalize("NFD").codePointAt(0) ?? 0;
  const base = letters[family][plain - 32];
  if (base !== undefined) return base / 1000;
  return code >= 0x2e80 ? other.wide : other.narrow;
}

/** How wide a text is set, by the widths of its letters: for where there is nothing that could measure it. */
export const guessWidth = (text: string, { family, size, weight }: Font): number =>
  Array.from(text).reduce((sum, letter) => sum + widthOfLetter(letter, family), 0) *
  size *
  (1 + (weight - 500) * 1.5e-4);
