import { type ClauseWords, controlsOf, joined, wholeWords } from '#components/clause/clause-words.ts';
import { type Copied, link, putOnClipboard, quotation } from '#components/clause/copied.ts';
import { directivesFor } from '#components/clause/page-text.ts';
import { gap } from '#text/excerpt.ts';

/** How long it is said that something was copied, in milliseconds. */
const told = 3000;

/**
 * `<copy-clause label agreement published href place>`: buttons that copy the words of the clause around it, or where there is none of all
 * clauses on the page, and the link to them; or just the words that the reader has selected. A button of the name `title` copies
 * what the page is called.
 */
export class CopyClause extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private selected: readonly ClauseWords[] = [];

  connectedCallback(): void {
    // Only a secure context has a clipboard; without one the buttons would do nothing, so they stay unseen.
    if (!navigator.clipboard) return;
    this.toggleAttribute('ready', true);
    // Pressing a button would take the selection away.
    this.addEventListener('mousedown', (event) => event.preventDefault());
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button)
        void this.copy(this.selected.length > 0 ? this.ofSelected(button.name) : this.ofAll(button.name));
    });
  }

  /** Offers these words, in place of all. */
  offer(words: readonly ClauseWords[]): void {
    this.selected = words;
    this.toggleAttribute('selected', words.length > 0);
  }

  private get name(): string {
    return `${this.getAttribute('label')} of ${this.getAttribute('agreement')}`;
  }

  private get attribution(): string {
    return `${this.name} (${this.getAttribute('published')})`;
  }

  /** The whole address of the thing's own page. */
  private get address(): string {
    return new URL(this.getAttribute('href') ?? '', location.href).href;
  }

  private ofAll(name: string): Copied {
    const clause = this.closest<HTMLElement>('.clause');
    if (name === 'title') return link(this.address, this.name);
    if (name === 'link') return link(clause ? `${this.address}#${clause.id}` : this.address);
    const clauses = clause ? [clause] : document.querySelectorAll<HTMLElement>('.clause:not(.nested)');
    return quotation(joined(wholeWords(clauses), gap), this.attribution, this.address);
  }

  /** Of the words that are selected: several clauses are told by the first and the last, on the page where they stand. */
  private ofSelected(name: string): Copied {
    const [first, last] = [this.selected[0], this.selected.at(-1)].map((it) => it?.clause);
    const isOne = first === last;
    const id = isOne ? first?.id : `${first?.id}-${last?.id}`;
    const here = `${location.origin}${location.pathname}#${id}`;
    if (name === 'link') return link([here, ...directivesFor(this.selected)].join(':~:'));
    const label = first && controlsOf(first)?.getAttribute('label');
    return quotation(
      joined(this.selected, gap),
      isOne ? this.attribution : `${label} to ${this.attribution}`,
      isOne ? this.address : here,
    );
  }

  private async copy(what: Copied): Promise<void> {
    const status = this.querySelector('[role="status"]');
    const tell = (message: string) => {
      if (status) status.textContent = message;
    };
    try {
      await putOnClipboard(what);
      tell('Copied');
    } catch {
      tell('Not copied: the browser does not allow it');
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => tell(''), told);
  }
}

customElements.define('copy-clause', CopyClause);
