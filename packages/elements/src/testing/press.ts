import { sendKeys } from '@web/test-runner-commands';

/** Presses keys one after the other, as a person would, where the focus is: `Tab`, `Enter`, `ArrowRight`, a letter. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** The element that has the focus, looked for inside shadow roots too. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
