/**
 * What an address names of a page's text, behind `:~:`. All but `start` are optional; with `end` it is everything from the one to the other.
 *
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export interface TextDirective {
  /** Words that stand right before. */
  readonly prefix?: string | undefined;
  readonly start: string;
  readonly end?: string | undefined;
  /** Words that stand right after. */
  readonly suffix?: string | undefined;
}

/** Writes a directive as it stands in an address: `text=prefix-,start,end,-suffix`. */
export function writeTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end && encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `text=${parts.filter(Boolean).join(',')}`;
}

/**
 * A hyphen, a comma and an ampersand have a meaning in a directive. The other signs are encoded for those who write the address
 * down: a full stop or a bracket at its end is taken for the sentence's.
 */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*]|\.$/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
