import { strictRule } from '#checks/rule.ts';
import { isUnreadable } from '#corpus/identify.ts';
import { sitePages } from '#model/page.ts';

export const pageIsThere = strictRule(
  'page-is-there',
  `The pages that the site builds around its data have their words: ${sitePages.join(', ')}.

Each is a file of content/pages with a title, a description and an introduction; the lists on it come from the data.`,
  ({ corpus }) => {
    // Without the site's own file there is no site yet.
    if (!corpus.site) return [];
    return sitePages
      .filter((id) => !corpus.pages.has(id) && !isUnreadable(corpus, `page:${id}`))
      .map((id) => ({
        place: { file: `${corpus.folder}/pages/${id}.mdx`, line: 1, column: 1 },
        subject: id,
        message: `There is no page \`${id}\`.`,
        hint: `Write pages/${id}.mdx.`,
      }));
  },
);
