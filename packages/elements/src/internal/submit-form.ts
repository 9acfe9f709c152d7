/** Submits or resets the form around an element, by a button of its own that validates and names itself as the page expects. */
export function submitForm(
  element: HTMLElement,
  type: 'submit' | 'reset',
  pair: { name: string; value: string },
): void {
  const form = element.closest('form');
  if (!form) return;
  const button = document.createElement('button');
  button.type = type;
  button.hidden = true;
  button.name = pair.name;
  button.value = pair.value;
  form.appendChild(button);
  button.click();
  button.remove();
}
