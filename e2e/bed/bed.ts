/** The test bed inside the page: puts the examples of every element on stages, each at a fixed integer place. */
import { html, render } from 'lit';
import '@huiketing/elements/all.js';
import './control.ts';
import { examples } from '@huiketing/elements/examples.js';
import { tokensFor } from '@huiketing/identity';
import { registry } from '@huiketing/identity/runtime';
import type { Preferences } from '@huiketing/identity/runtime';

export interface Stage {
  name: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

const WIDE = 1600;
const GAP = 8;
/** The rest of a long list repeats what its first rows show. */
const TALLEST = 1000;
const stages = new Map<string, HTMLElement>();

/** Examples that show the kit and nothing else: markup that a vendor slots in belongs to the page. */
function isKitOnly(stage: HTMLElement): boolean {
  const words = [...stage.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
  return (
    !words &&
    [...stage.children].every(
      (child) =>
        child.localName.startsWith('hkt-') && [...child.children].every((inner) => inner.localName === 'script'),
    )
  );
}

/** An open dialog stands over the whole page and would hide its neighbours: these are looked at one by one. */
const isOverPage = (stage: ParentNode): boolean => stage.querySelector('hkt-dialog[open]') !== null;

const over = new Map<string, () => unknown>();

/** Shows one element that stands over the page, alone. */
export async function showOver(name: string): Promise<void> {
  for (const stage of stages.values()) stage.remove();
  document.querySelector('.over')?.remove();
  const box = document.createElement('div');
  box.className = 'over';
  document.body.append(box);
  render(over.get(name)!(), box);
  await box.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>('hkt-dialog[open]')!.updateComplete;
}

/** The box of what stands over the page, without its round corners: these show the page behind. */
export function overArea(): Stage {
  const { left, top, width, height } = document
    .querySelector('.over hkt-dialog[open]')!
    .shadowRoot!.querySelector('.box')!
    .getBoundingClientRect();
  const inset = 24;
  const [x, y] = [Math.ceil(left) + inset, Math.ceil(top) + inset];
  return {
    name: 'over',
    left: x,
    top: y,
    width: Math.floor(width) - 2 * inset,
    height: Math.floor(height) - 2 * inset,
  };
}

// Inline and important, so that no rule of a page moves the stage itself; what a stage inherits is left to the page.
const stageStyle =
  'display:block;position:absolute;margin:0;padding:0;border:0;box-sizing:border-box;overflow:hidden;transform:none;filter:none;opacity:1;zoom:1;background:#fff;float:none;visibility:visible;transition:none;animation:none;clip-path:none;mask:none;mix-blend-mode:normal;min-width:0;max-width:none;min-height:0;max-height:none;contain:layout paint';
// The box in a stage: a grid, so that the tag's own `display` (the host's business) makes no difference.
const boxStyle =
  'display:grid;grid-template-columns:minmax(0,1fr);position:static;margin:0;padding:0;border:0;width:auto;transform:none;justify-items:stretch;align-items:start';

function pin(element: HTMLElement, rules: string): void {
  for (const rule of rules.split(';')) {
    const [name, value] = rule.split(':') as [string, string];
    element.style.setProperty(name, value, 'important');
  }
}

function stageFor(name: string, width: number): HTMLElement {
  const stage = document.createElement('section');
  pin(stage, stageStyle);
  stage.style.setProperty('width', `${width}px`, 'important');
  const box = document.createElement('div');
  pin(box, boxStyle);
  stage.append(box);
  document.body.append(stage);
  stages.set(name, stage);
  return box;
}

export function mount(wish: Partial<Preferences>): string[] {
  registry().face.prefer({ contrast: 'normal', ...wish });
  for (const [tag, list] of Object.entries(examples)) {
    for (const example of list) {
      const name = `${tag} ${example.name}`;
      const box = stageFor(name, example.width ?? 400);
      render(example.render(), box);
      const kitOnly = isKitOnly(box);
      if (kitOnly && !isOverPage(box)) continue;
      if (kitOnly) over.set(name, () => example.render());
      box.parentElement!.remove();
      stages.delete(name);
    }
  }
  render(html`<hkt-control></hkt-control>`, stageFor('control', 400));
  return [...stages.keys()];
}

/** Lays the stages out in columns; `heights` from a clean page makes every page the same. */
export function place(heights?: Record<string, number>): Stage[] {
  let left = 0;
  let column = 0;
  let bottom = 0;
  return [...stages].map(([name, stage]) => {
    const width = parseFloat(stage.style.width);
    const height = heights?.[name] ?? Math.min(TALLEST, Math.ceil(stage.getBoundingClientRect().height));
    if (bottom + height > 6000) {
      left += column + GAP;
      bottom = column = 0;
    }
    const at = { name, left, top: bottom, width, height };
    for (const side of ['left', 'top', 'height'] as const) stage.style.setProperty(side, `${at[side]}px`, 'important');
    column = Math.max(column, width);
    bottom += height + GAP;
    return at;
  });
}

export const extent = (): { width: number; height: number } => ({
  width: Math.max(
    WIDE,
    ...[...stages.values()].map((stage) => parseFloat(stage.style.left) + parseFloat(stage.style.width)),
  ),
  height: Math.max(
    ...[...stages.values()].map((stage) => parseFloat(stage.style.top) + parseFloat(stage.style.height)),
  ),
});

/** Every element of the kit that stands on a stage, for pages that tamper with the tag itself. */
export const tags = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.over > *'),
  ...[...stages.values()].flatMap((stage) => [...(stage.firstElementChild!.children as HTMLCollectionOf<HTMLElement>)]),
];

export function tokenNames(): string[] {
  const { modes, pack } = registry().face;
  return Object.keys(tokensFor(modes, pack));
}

Object.assign(window, {
  bed: { mount, place, extent, tags, tokenNames, showOver, overArea, overNames: () => [...over.keys()] },
});
