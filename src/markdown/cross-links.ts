import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { addressOf } from '#model/address.ts';
import { isRef } from '#model/ref.ts';
import { withBase } from '#model/with-base.ts';

/**
 * A remark plugin that turns `[text](clause:c1.3)` into a link with the clause's address. It judges nothing: whether the
 * clause exists is the business of the checks.
 *
 * @param options.base the path under which the site is served
 */
export function crossLinks({ base }: { readonly base: string }) {
  return (tree: Root) =>
    visit(tree, 'link', (link) => {
      if (isRef(link.url)) link.url = withBase(base, addressOf(link.url));
    });
}
