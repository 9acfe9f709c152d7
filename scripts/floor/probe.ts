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

/** What our animations move: two looks at one moment never meet. */
const MOVING = ['opacity', 'background-color'];

const TABBABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

const stage = document.querySelector<HTMLElement>('#stage')!;
let aimed: Element | null = null;
let hit = false;

// In the capture phase, so that it is seen even where the element keeps it to itself.
const seeClick = (event: Event): void => {
  if (event.composedPath()[0] === aimed) hit = true;
};
document.addEventListener('click', seeClick, true);
// A link would take the probe away.
document.addEventListener('click', (event) => event.preventDefault());

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
    // A slot paints nothing, and in a hall it stands among the page's own markup.
    const paints = node.localName !== 'style' && node.localName !== 'slot';
    if (node.getRootNode() !== document && paints) nodes.push(node);
  });
  return nodes;
}

function hosts(): Element[] {
  return Array.from(stage.querySelectorAll('*')).filter((node) => node.localName.startsWith('hkt-'));
}

/** An element that threw while it updated never says that it is done. */
const overdue = (): Promise<void> =>
  new Promise((_resolve, reject) => setTimeout(() => reject(new Error('an element never finished updating')), 5000));

async function settle(): Promise<void> {
  await frame();
  const waiting: unknown[] = [];
  walk(stage, (node) => waiting.push((node as { updateComplete?: unknown }).updateComplete));
  await Promise.race([Promise.all(waiting), overdue()]);
  await frame();
}

async function show(tag: string, name: string): Promise<void> {
  localStorage.clear();
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
    const isMoving = style.animationName !== 'none' || style.transitionDuration !== '0s';
    const watched = WATCHED.filter((name) => !isMoving || !MOVING.includes(name));
    return `${node.localName}.${node.getAttribute('class') ?? ''}|${watched.map((name) => style.getPropertyValue(name)).join('|')}`;
  });
}

function tabbables(): Element[] {
  const modal = shadowNodes().find((node) => node.localName === 'dialog' && (node as HTMLDialogElement).open);
  const within = (node: Element): boolean =>
    !modal || modal.contains(node) || hostsOf(node).some((host) => modal.contains(host));
  return shadowNodes().filter((node) => {
    const open = !(node as HTMLButtonElement).disabled && node.getAttribute('tabindex') !== '-1';
    const seen = node.getClientRects().length > 0 && getComputedStyle(node).visibility === 'visible';
    return node.matches(TABBABLE) && open && seen && within(node) && !isFolded(node) && !isRestOfGroup(node);
  });
}

/** Inside a closed <details>, which today's engines lay out all the same. */
function isFolded(node: Element): boolean {
  return node.localName !== 'summary' && node.closest('details:not([open])') !== null;
}

/** Tab stops once in a group of radio buttons: at the checked one, or the first. */
function isRestOfGroup(node: Element): boolean {
  if (!(node instanceof HTMLInputElement) || node.type !== 'radio') return false;
  const root = node.getRootNode() as ShadowRoot;
  const group = Array.from(root.querySelectorAll<HTMLInputElement>('input[type=radio]')).filter(
    (each) => each.name === node.name,
  );
  return node !== (group.find((each) => each.checked) || group[0]);
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
  list(): [string, string][] {
    const list: [string, string][] = [];
    // No flatMap: Chrome 67 does not have it.
    Object.keys(examples).forEach((tag) => examples[tag]!.forEach(({ name }) => list.push([tag, name])));
    return list;
  },

  async look(tag: string, name: string): Promise<{ unrendered: string[]; styles: string[] }> {
    await show(tag, name);
    if (hosts().length === 0) throw new Error('it shows no element of the kit');
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

  /** The stops, in words: for a failed test's message. */
  names: (): string[] => tabbables().map((node) => `${node.localName}.${node.className || node.id}`),

  /** Takes aim at the button that has the focus; false when it is none. */
  aim(): boolean {
    aimed = focused();
    hit = false;
    return aimed !== null && aimed.localName === 'button';
  },

  /** Whether the key pressed since then was answered with a click on that button. */
  answered: (): boolean => hit,
};

(window as unknown as { probe: typeof probe }).probe = probe;
export type Probe = typeof probe;
