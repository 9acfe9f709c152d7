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

/** Milliseconds of script, style and layout from the markup to the finished boxes. */
async function mount(prefix: 'hkt' | 'thin', kind: Kind): Promise<{ ms: number; bytes: number }> {
  gc();
  const before = heap();
  const start = performance.now();
  const box = fill(`${prefix}-${kind}`, kind);
  document.body.append(box);
  await (box.lastElementChild as Element & { updateComplete: Promise<boolean> }).updateComplete;
  void box.offsetHeight;
  const ms = performance.now() - start;
  await frame();
  gc();
  const bytes = (heap() - before) / COUNT;
  box.remove();
  await frame();
  return { ms, bytes };
}

const lastRoot = (box: Element): Element => box.lastElementChild!.shadowRoot!.querySelector('.root')!;

async function changeLook(prefix: 'hkt' | 'thin', change: (dark: boolean) => void): Promise<number> {
  const box = fill(`${prefix}-button`, 'button');
  document.body.append(box);
  await frame();
  change(false);
  const read = (): string => getComputedStyle(lastRoot(box)).backgroundColor + String(box.offsetHeight);
  read();
  const start = performance.now();
  change(true);
  read();
  const ms = performance.now() - start;
  change(false);
  box.remove();
  await frame();
  return ms;
}

const bench = {
  dressPage,
  mount,
  changeFace: (): Promise<number> =>
    changeLook('hkt', (dark) => registry().face.prefer({ scheme: dark ? 'dark' : 'light' })),
  changeClass: (): Promise<number> =>
    changeLook('thin', (dark) => void document.documentElement.classList.toggle('dark', dark)),
};

(window as unknown as { bench: typeof bench }).bench = bench;
export type Bench = typeof bench;
