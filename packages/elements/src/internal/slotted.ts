/** Whether the page put something into that slot. Render again on `slotchange`. */
export function hasSlotted(host: Element, name: string): boolean {
  for (let child = host.firstElementChild; child; child = child.nextElementSibling)
    if (child.slot === name) return true;
  return false;
}
