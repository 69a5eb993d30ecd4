/** The beginning of a text with at most so many characters: whole words, unless the first one alone has more. */
export function cutAtWord(text: string, most: number): string {
  const characters = [...text];
  if (characters.length <= most) return text;
  const start = characters.slice(0, most + 1).join('');
  const whole = start.replace(/\s\S*$/, '');
  return whole === start ? characters.slice(0, most).join('') : whole.replace(/[\s,;:–—-]+$/, '');
}
