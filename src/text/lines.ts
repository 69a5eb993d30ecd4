/** Widths of characters in a wide sans serif, in hundredths of the font size; what is not listed takes 64. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlI'’|]/, 29],
  [/[\s.,:;!()[\]/-]/, 38],
  [/[frt]/, 41],
  [/[csxyzv“”"J]/, 58],
  [/[mwMW…—%@]/, 97],
  [/\p{Lu}/u, 72],
];

/** About how wide a text is, in multiples of its font size: nobody can measure it while a page is being built. */
export function textWidth(text: string): number {
  const hundredths = [...text].map((character) => widths.find(([those]) => those.test(character))?.[1] ?? 64);
  return hundredths.reduce((sum, width) => sum + width, 0) / 100;
}

/**
 * Breaks a text into lines at its spaces, for a drawing. Joined by spaces, the lines are the text. A word that is wider than
 * the line has one of its own.
 *
 * @param width in multiples of the font size
 */
export function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && textWidth(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
