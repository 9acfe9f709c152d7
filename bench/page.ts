/** Runs in the browser: mounts many elements, ours and thin ones in turn, and changes their look. */
import '@huiketing/elements/hkt-button.js';
import '@huiketing/elements/hkt-card.js';
import '@huiketing/elements/hkt-tag.js';
import { tokensFor } from '@huiketing/identity';
import { registry } from '@huiketing/identity/runtime';

type Kind = 'button' | 'tag' | 'card';

const COUNT = 1000;
const attributes: Record<Kind, string> = { button: '', tag: 'tone="success"', card: 'heading="请坐"' };

declare const gc: () => void;

interface Memory {
  usedJSHeapSize: number;
}

const heap = (): number => (performance as unknown as { memory: Memory }).memory.usedJSHeapSize;
const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** The tokens of the page's face as the page's own, for the thin elements. */
function tokensOf(selector: string): string {
  const tokens = tokensFor(registry().face.modes);
  return `${selector}{${Object.keys(tokens)
    .map((name) => `${name}:${tokens[name]}`)
    .join(';')}}`;
}

function dressPage(): void {
  const { face } = registry();
  face.prefer({ scheme: 'light', contrast: 'normal' });
  const light = tokensOf(':root');
  face.prefer({ scheme: 'dark' });
  const dark = tokensOf(':root.dark');
  face.prefer({ scheme: 'light' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(light + dark);
  document.adoptedStyleSheets = [sheet];
}

function fill(tag: string, kind: Kind): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = `<${tag} ${attributes[kind]}>请到接待区坐</${tag}>`.repeat(COUNT);
  return box;
}

type Prefix = 'hkt' | 'thin';

let box: HTMLElement;
let heapBefore = 0;

/** What is measured: from the markup to the finished boxes. */
async function mount(prefix: Prefix, kind: Kind): Promise<void> {
  box = fill(`${prefix}-${kind}`, kind);
  document.body.append(box);
  await (box.lastElementChild as Element & { updateComplete: Promise<boolean> }).updateComplete;
  void box.offsetHeight;
}

/** Takes all away that was mounted; the bytes that each kept. */
async function clear(): Promise<number> {
  await frame();
  gc();
  const bytes = (heap() - heapBefore) / COUNT;
  box.remove();
  box = document.createElement('div');
  await frame();
  return bytes;
}

function turn(prefix: Prefix, dark: boolean): void {
  if (prefix === 'hkt') registry().face.prefer({ scheme: dark ? 'dark' : 'light' });
  else document.documentElement.classList.toggle('dark', dark);
  const root = box.lastElementChild!.shadowRoot!.querySelector('.root')!;
  void (getComputedStyle(root).backgroundColor + String(box.offsetHeight));
}

const bench = {
  dressPage,
  collect(): void {
    gc();
    heapBefore = heap();
  },
  mount,
  clear,
  async prepareTurn(prefix: Prefix): Promise<void> {
    await mount(prefix, 'button');
    await frame();
  },
  turn,
};

(window as unknown as { bench: typeof bench }).bench = bench;
export type Bench = typeof bench;
