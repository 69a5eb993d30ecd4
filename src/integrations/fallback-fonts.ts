/**
 * What is needed of the metrics of two serifs that most systems have, in units of the font, as the package
 * `@capsizecss/metrics` 4.3.0 gives them. The package itself has 29,000 files, one for each font there is.
 */
interface FallbackFont {
  readonly familyName: string;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly unitsPerEm: number;
  readonly xWidthAvg: number;
  readonly subsets: {
    readonly latin: { readonly xWidthAvg: number };
    readonly thai: { readonly xWidthAvg: number };
  };
}

function fallback(
  familyName: string,
  metrics: Omit<FallbackFont, 'familyName' | 'subsets' | 'unitsPerEm'>,
): FallbackFont {
  const { xWidthAvg } = metrics;
  return { familyName, ...metrics, unitsPerEm: 2048, subsets: { latin: { xWidthAvg }, thai: { xWidthAvg } } };
}

export const georgia = fallback('Georgia', { ascent: 1878, descent: -449, lineGap: 0, xWidthAvg: 913 });

export const timesNewRoman = fallback('Times New Roman', {
  ascent: 1825,
  descent: -443,
  lineGap: 87,
  xWidthAvg: 832,
});
