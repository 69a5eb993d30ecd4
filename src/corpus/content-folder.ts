/** The content folder of this site, relative to the working directory. `CONTENT_DIR` names another agreement's. */
export function contentFolder(): string {
  return (process.env.CONTENT_DIR || 'content').replace(/\/+$/, '');
}
