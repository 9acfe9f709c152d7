/** Nothing below the field moves while one types: what stands there keeps the height it had, as far as one sees. */
export function holdHeight(root: ParentNode, hold: boolean): void {
  const content = root.querySelector<HTMLElement>('.content');
  if (!hold) content?.style.removeProperty('min-height');
  else content?.style.setProperty('min-height', `${Math.min(content.offsetHeight, innerHeight)}px`);
}
