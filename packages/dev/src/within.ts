/** All elements inside a node, through every open shadow root. */
export function within(node: ParentNode): Element[] {
  return [...node.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
}
