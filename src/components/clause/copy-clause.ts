/** How long it is said that something was copied, in milliseconds. */
const told = 3000;

/** `<copy-clause attribution href>`: two buttons that copy the words of the clause around them, or the link to it. */
class CopyClause extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    // Only a secure context has a clipboard; without one the buttons would do nothing, so they stay unseen.
    if (!navigator.clipboard) return;
    this.toggleAttribute('ready', true);
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest('button');
      if (button) void this.copy(button.name === 'link' ? this.link : this.quotation);
    });
  }

  private get link(): string {
    return new URL(this.getAttribute('href') ?? '', location.href).href;
  }

  private get quotation(): string {
    const words = this.closest('.clause')?.querySelector('blockquote')?.textContent?.trim() ?? '';
    return `“${words}”\n— ${this.getAttribute('attribution')}, ${this.link}`;
  }

  private async copy(text: string): Promise<void> {
    const status = this.querySelector('[role="status"]');
    const tell = (message: string) => {
      if (status) status.textContent = message;
    };
    try {
      await navigator.clipboard.writeText(text);
      tell('Copied');
    } catch {
      tell('Not copied: the browser does not allow it');
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => tell(''), told);
  }
}

customElements.define('copy-clause', CopyClause);
