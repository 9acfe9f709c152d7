/** Runs in the browser: the service list and a hand-written window over the same rows, in turn. */
import '@huiketing/elements/hkt-service-browser.js';
import type { HktServiceBrowserElement } from '@huiketing/elements/hkt-service-browser.js';
import { makeCatalogue } from '../packages/dev/src/catalogues.ts';
import { handWindow } from './list-window.ts';

const FRAMES = 150;
/** Pixels a frame: a thumb that means it. */
const STEP = 120;

const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

let ours: HTMLElement;
let hand: HTMLElement;
let element: HktServiceBrowserElement;

function makeBox(): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = 'width: 900px; height: 800px; overflow-y: auto; overflow-anchor: none';
  return box;
}

/** The same look at no cost: the element's own sheets upon rows that are made by hand. */
function openHand(items: readonly { zh: string }[]): void {
  hand = makeBox();
  const host = hand.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets];
  const inner = root.appendChild(document.createElement('section'));
  inner.className = 'root auto';
  inner.dataset['size'] = 'm';
  const list = inner.appendChild(document.createElement('ul'));
  list.className = 'rows';
  document.body.replaceChildren(hand);
  const rows = items.map(({ zh }) => ({ name: zh, tag: '当场办', about: '办事区 · 只跑一次' }));
  handWindow(hand, list, rows);
}

/** Opens both lists with so many items. */
async function open(items: number): Promise<void> {
  const catalogue = makeCatalogue({ items, guides: false });
  ours = makeBox();
  element = document.createElement('hkt-service-browser');
  Object.assign(element, { catalogue, audience: 'person' });
  ours.append(element);
  document.body.replaceChildren(ours);
  await element.updateComplete;
  await frame();
  openHand(catalogue.categories.reduce<{ zh: string }[]>((all, category) => all.concat(category.items), []));
}

async function show(which: 'ours' | 'hand'): Promise<void> {
  const box = which === 'ours' ? ours : hand;
  document.body.replaceChildren(box);
  box.scrollTop = 0;
  await element.updateComplete;
  for (let i = 0; i < 5; i++) await frame();
}

/** Pixels of the view that no row covers though the list is there. */
function blank(box: HTMLElement): number {
  const root = box.firstElementChild!.shadowRoot!;
  const view = box.getBoundingClientRect();
  const list = root.querySelector('.rows')!.getBoundingClientRect();
  const rows = root.querySelectorAll('.item');
  const first = rows[0]!.getBoundingClientRect().top;
  const last = rows[rows.length - 1]!.getBoundingClientRect().bottom;
  return Math.max(0, first - Math.max(view.top, list.top) - 2, Math.min(view.bottom, list.bottom) - last - 2);
}

/** Scrolls down and up again, a step a frame. */
async function scroll(which: 'ours' | 'hand'): Promise<void> {
  const box = which === 'ours' ? ours : hand;
  for (let i = 0; i < FRAMES; i++) {
    box.scrollTop += i < (FRAMES * 2) / 3 ? STEP : -STEP;
    await frame();
  }
}

/** Scrolls in ever larger steps, to the end. How many frames had a blank, and the most nodes there were. */
async function inspect(): Promise<{ blanks: number; nodes: number }> {
  let blanks = 0;
  let nodes = 0;
  for (let i = 0; i < FRAMES; i++) {
    ours.scrollTop += STEP * (1 + i * i);
    await frame();
    // The scroll event comes before the frame's callbacks: what stands here is what is painted.
    if (blank(ours) > 0) blanks++;
    nodes = Math.max(nodes, element.shadowRoot!.querySelectorAll('*').length);
  }
  return { blanks, nodes };
}

const listBench = { open, show, scroll, inspect };
(window as unknown as { listBench: typeof listBench }).listBench = listBench;
export type ListBench = typeof listBench;
