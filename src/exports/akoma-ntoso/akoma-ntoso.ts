import type { Element, Root } from 'xast';
import { x } from 'xastscript';
import { mainBody } from '#exports/akoma-ntoso/body.ts';
import {
  identification,
  references,
  statementName,
  textSource,
} from '#exports/akoma-ntoso/identification.ts';
import { onLines } from '#exports/akoma-ntoso/on-lines.ts';
import type { Explainer, Export } from '#exports/export.ts';
import { xmlFile } from '#exports/xml-file.ts';

const address = 'declaration.akn.xml';

/** The text in the format of legal-text tools, Akoma Ntoso 3.0 of OASIS LegalDocML. Our notes are annotations, not part of it. */
export const akomaNtoso: Export = {
  title: 'Akoma Ntoso 3.0',
  about:
    'The text alone, for tools that work with laws and treaties. Each clause has an eId by the naming convention and its own id here as GUID. Headings and numbers that are ours have the status editorial.',
  mediaType: 'application/akn+xml',
  pattern: address,
  example: () => address,
  files: (explainer) => [{ address, content: xmlFile(document(explainer)) }],
};

function document(explainer: Explainer): Root {
  const { corpus, root } = explainer;
  const meta = x('meta', onLines([identification(explainer, address), references(corpus, root)]));
  const statement = x(
    'statement',
    { name: statementName },
    onLines([meta, preface(explainer), mainBody(corpus)]),
  );
  const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
  return x(null, [x('akomaNtoso', { xmlns: namespace }, onLines([statement]))]);
}

/** What the source prints above the text: its title and its date. */
function preface({ corpus }: Explainer): Element {
  const { title, dated, issued, language } = textSource(corpus);
  const date = issued ? x('docDate', { date: issued }, dated) : dated;
  return x('preface', { 'xml:lang': language }, onLines([x('p', [x('docTitle', title)]), x('p', [date])]));
}
