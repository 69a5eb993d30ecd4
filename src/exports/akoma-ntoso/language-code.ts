/** The codes of ISO 639-2 for languages that public agreements are written in, by those of ISO 639-1. */
const codes: Readonly<Record<string, string>> = {
  ar: 'ara',
  bg: 'bul',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'est',
  fi: 'fin',
  fr: 'fra',
  ga: 'gle',
  he: 'heb',
  hr: 'hrv',
  hu: 'hun',
  is: 'isl',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  lt: 'lit',
  lv: 'lav',
  mt: 'mlt',
  nl: 'nld',
  no: 'nor',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sv: 'swe',
  tr: 'tur',
  uk: 'ukr',
  zh: 'zho',
};

/**
 * The code of three letters that the naming convention asks for (AKN-NC 4.6.1): `en-GB` gives `eng`. A language that is not
 * in the list is `und`, undetermined, as ISO 639-2 has it; the tag itself stands in `xml:lang`.
 */
export function languageCode(tag: string): string {
  return codes[new Intl.Locale(tag).language] ?? 'und';
}
