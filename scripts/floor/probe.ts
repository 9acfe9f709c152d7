/** Runs inside the old engines' pages: shows examples and tells what became of them. Bundled for Chrome 67. */
import { render } from 'lit';
import { examples as elementExamples } from '@huiketing/elements/examples.js';
import { examples as liveExamples } from '@huiketing/live/examples.js';

const examples = { ...elementExamples, ...liveExamples };

/** What a hostile page would most like to change, read from every node of every shadow tree. */
const WATCHED = [
  'color',
  'background-color',
  'border-top-color',
  'border-top-width',
  'border-top-left-radius',
  'font-size',
  'font-weight',
  'font-family',
  'line-height',
  'letter-spacing',
  'text-transform',
  'text-align',
  'direction',
  'white-space',
  'visibility',
  'opacity',
  'padding-top',
  'padding-left',
  'fill',
  'stroke',
];

const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

const stage = document.querySelector<HTMLElement>('#stage')!;
let lastKeyTarget: EventTarget | undefined;

document.addEventListener('click', (event) => {
  lastKeyTarget = event.composedPath()[0];
  // A link would take the probe away.
  event.preventDefault();
});

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

function walk(root: ParentNode, visit: (node: Element) => void): void {
  root.querySelectorAll('*').forEach((node) => {
    visit(node);
    if (node.shadowRoot) walk(node.shadowRoot, visit);
  });
}

function shadowNodes(): Element[] {
  const nodes: Element[] = [];
  walk(stage, (node) => {
    if (node.getRootNode() !== document && node.localName !== 'style') nodes.push(node);
  });
  return nodes;
}

function hosts(): Element[] {
  return Array.from(stage.querySelectorAll('*')).filter((node) => node.localName.startsWith('hkt-'));
}

async function settle(): Promise<void> {
  await frame();
  const waiting: unknown[] = [];
  walk(stage, (node) => waiting.push((node as { updateComplete?: unknown }).updateComplete));
  await Promise.all(waiting);
  await frame();
}

async function show(tag: string, name: string): Promise<void> {
  const example = examples[tag]!.find((each) => each.name === name)!;
  // A fresh box each time: Lit must not reuse what another example left.
  stage.textContent = '';
  const box = document.createElement('div');
  stage.append(box);
  stage.style.setProperty('width', `${example.width ?? 400}px`, 'important');
  render(example.render(), box);
  if (document.documentElement.classList.contains('hostile')) {
    const reach = (host: Element): void =>
      (host as HTMLElement).style.setProperty('--hkt-color-text', 'red', 'important');
    hosts().forEach(reach);
  }
  await settle();
}

function unrendered(): string[] {
  return hosts()
    .filter((host) => !host.shadowRoot || host.shadowRoot.children.length === 0)
    .map((host) => host.localName);
}

function styles(): string[] {
  return shadowNodes().map((node) => {
    const style = getComputedStyle(node);
    return `${node.localName}.${node.getAttribute('class') ?? ''}|${WATCHED.map((name) => style.getPropertyValue(name)).join('|')}`;
  });
}

function tabbables(): Element[] {
  const modal = shadowNodes().find((node) => node.localName === 'dialog' && (node as HTMLDialogElement).open);
  const within = (node: Element): boolean =>
    !modal || modal.contains(node) || hostsOf(node).some((host) => modal.contains(host));
  return shadowNodes().filter((node) => {
    const open = !(node as HTMLButtonElement).disabled && node.getAttribute('tabindex') !== '-1';
    const seen = node.getClientRects().length > 0 && getComputedStyle(node).visibility === 'visible';
    return node.matches(TABBABLE) && open && seen && within(node);
  });
}

function hostsOf(node: Element): Element[] {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root.host, ...hostsOf(root.host)] : [];
}

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

const probe = {
  list: (): [string, string][] =>
    Object.entries(examples).flatMap(([tag, all]) => all.map((each) => [tag, each.name] as [string, string])),

  async look(tag: string, name: string): Promise<{ unrendered: string[]; styles: string[] }> {
    await show(tag, name);
    return { unrendered: unrendered(), styles: styles() };
  },

  /** Shows the example with the focus just before it; answers how many stops the Tab key should make. */
  async prepareKeys(tag: string, name: string): Promise<number> {
    await show(tag, name);
    document.querySelector<HTMLElement>('#start')!.focus();
    return tabbables().length;
  },

  /** Which of the stops has the focus now; -1 for none. */
  stop: (): number => {
    const active = focused();
    return active ? tabbables().indexOf(active) : -1;
  },

  isButton: (): boolean => focused()?.localName === 'button',

  /** Whether the last key pressed was answered with a click on what has the focus. */
  answered(): boolean {
    const answered = lastKeyTarget !== undefined && lastKeyTarget === focused();
    lastKeyTarget = undefined;
    return answered;
  },
};

(window as unknown as { probe: typeof probe }).probe = probe;
export type Probe = typeof probe;
