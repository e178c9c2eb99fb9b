const narrow = new Set("iljtfrI|.,:;'’‘!()[] -");
const wide = new Set("mwMW@%—");

/** Glyph widths of a grotesque by class of character, in em. */
function glyphWidth(character: string): number {
  if (narrow.has(character)) return 0.33;
  if (wide.has(character)) return 0.88;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1100 && code !== 0x2013) return 1;
  if (code >= 0x400 && code < 0x530) return 0.66;
  return character === character.toLowerCase() ? 0.58 : 0.68;
}

/** Estimates how wide a label is drawn, in pixels, without a canvas; rather too much than too little. */
export function labelWidth(label: string, fontSize: number): number {
  let em = 0;
  for (const character of label) em += glyphWidth(character);
  return em * fontSize;
}
