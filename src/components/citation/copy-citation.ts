/** `<copy-citation>`: a button that copies the citation it stands behind, italics and all. */
class CopyCitation extends HTMLElement {
  connectedCallback(): void {
    // Only a secure context has a clipboard; without one the button would do nothing, so it stays unseen.
    if (!navigator.clipboard) return;
    this.toggleAttribute('ready', true);
    this.addEventListener('click', () => void this.copy());
  }

  private async copy(): Promise<void> {
    const citation = this.previousElementSibling;
    const status = this.querySelector('[role="status"]');
    if (!citation || !status) return;
    const as = (type: string, text: string) => new Blob([text], { type });
    const html = as('text/html', citation.innerHTML);
    const plain = as('text/plain', citation.textContent);
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'Not copied: the browser does not allow it';
    }
    setTimeout(() => {
      status.textContent = '';
    }, 3000);
  }
}

customElements.define('copy-citation', CopyCitation);
