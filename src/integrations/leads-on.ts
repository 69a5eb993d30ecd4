/** Whether a page says in its head that it only leads on to another. What it says of such pages elsewhere does not count. */
export function leadsOn(html: string): boolean {
  return headOf(html).includes('http-equiv="refresh"');
}

/** Everything of a page up to the end of its head. */
export function headOf(html: string): string {
  return html.slice(0, html.indexOf('</head>'));
}
