/** Every example of every element in one page, one section each, on the ground of the page's face. */
import { render } from 'lit';
import '@huiketing/elements/all.js';
import '@huiketing/live/all.js';
import { pageScope, SharedClock } from '@huiketing/elements/base.js';
import { examples } from '@huiketing/elements/examples.js';
import { tokensFor } from '@huiketing/identity';
import { registry } from '@huiketing/identity/runtime';
import type { Preferences } from '@huiketing/identity/runtime';
import { examples as liveExamples } from '@huiketing/live/examples.js';
import { within } from '../../packages/dev/src/within.ts';

const sections: HTMLElement[] = [];

type Over = HTMLElement & { open: boolean; updateComplete: Promise<unknown> };

/** An open dialog makes the rest of the page inert, so these open one at a time, when they are looked at. */
const overs = new Map<string, Over>();

function tokens(): Readonly<Record<string, string>> {
  const { modes, pack } = registry().face;
  return tokensFor(modes, pack);
}

function ground(): void {
  const values = tokens();
  document.body.style.background = values['--hkt-color-page']!;
  document.body.style.color = values['--hkt-color-text']!;
}

/** Draws all examples; `width` puts every one into a box that narrow. */
function mount(wish: Partial<Preferences> = {}, width?: number): string[] {
  registry().face.prefer({ contrast: 'normal', ...wish });
  document.body.style.margin = '0';
  ground();
  for (const [tag, list] of Object.entries({ ...examples, ...liveExamples })) {
    for (const example of list) {
      const section = document.createElement('section');
      section.id = `${tag}--${example.name}`;
      section.style.cssText = `width:${width ?? example.width ?? 400}px;padding:8px;box-sizing:content-box;contain:layout`;
      document.body.append(section);
      if (example.now) pageScope().update({ clock: new SharedClock(() => Date.parse(example.now!)) });
      render(example.render(), section);
      sections.push(section);
      const over = section.querySelector<Over>('hkt-dialog[open]');
      if (over) {
        over.open = false;
        overs.set(section.id, over);
      }
    }
  }
  return sections.map(({ id }) => id);
}

function wear(wish: Partial<Preferences>): void {
  registry().face.prefer(wish);
  ground();
}

const isShown = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility !== 'hidden';
};

/** A rule looks at each element of each section and names what breaks it. */
function offenders(places: HTMLElement[], breaks: (element: Element) => string | undefined): string[] {
  return places.flatMap((section) =>
    within(section).flatMap((element) => {
      const why = breaks(element);
      return why ? [`${section.id}: ${element.localName}.${element.getAttribute('class') ?? ''} ${why}`] : [];
    }),
  );
}

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');

const isOurs = (element: Element): boolean => element.getRootNode() instanceof ShadowRoot && !element.closest('svg');

const rules = {
  textBelow: (size: number) => (element: Element) => {
    if (!isOurs(element) || !hasOwnText(element) || !isShown(element) || element.closest('style,script'))
      return undefined;
    const found = parseFloat(getComputedStyle(element).fontSize);
    return found < size ? `has text of ${found} px` : undefined;
  },
  targetBelow: (size: number) => (element: Element) => {
    if (
      !isOurs(element) ||
      !element.matches('button,a[href],input,select,textarea,summary,[tabindex="0"]') ||
      !isShown(element)
    )
      return undefined;
    // A link inside a sentence is as tall as its line (WCAG 2.5.8, inline); a scroll area is no target.
    if (element.matches('.inline,.scroller,[role=tabpanel]')) return undefined;
    const { width, height } = hitBox(element);
    return Math.min(width, height) < size - 0.5 ? `is ${Math.round(width)}×${Math.round(height)} px` : undefined;
  },
  overflowing: () => (element: Element) => {
    if (!isOurs(element) || !isShown(element) || element.matches('.visually-hidden,option') || isScrolled(element))
      return undefined;
    const host = hostOf(element);
    const section = sections.find((each) => each.contains(host))!;
    // An open dialog stands over the page, so the window is its box.
    const outer =
      host.closest('hkt-dialog') !== null
        ? new DOMRect(0, 0, innerWidth, innerHeight)
        : section.getBoundingClientRect();
    const { left, right } = element.getBoundingClientRect();
    return right > outer.right + 1 || left < outer.left - 1
      ? `sticks out by ${Math.round(Math.max(right - outer.right, outer.left - left))} px`
      : undefined;
  },
  clipped: () => (element: Element) => {
    if (!isOurs(element) || !isShown(element) || element.matches('.scroller,.visually-hidden,input,textarea'))
      return undefined;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cutX = overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1;
    const cutY = overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1;
    return cutX || cutY
      ? `cuts its content (${element.scrollWidth}×${element.scrollHeight} in ${element.clientWidth}×${element.clientHeight})`
      : undefined;
  },
  danglingIdref: () => (element: Element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    for (const name of [
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'aria-activedescendant',
      'aria-owns',
      'aria-details',
      'aria-errormessage',
      'for',
      'list',
    ]) {
      for (const id of (element.getAttribute(name) ?? '').split(/\s+/).filter(Boolean)) {
        if (!root.getElementById(id)) return `${name} points to "${id}", which its root does not have`;
      }
    }
    return undefined;
  },
};

/** What a finger can hit: a link or button may stretch over its card by an `::after`. */
function hitBox(element: Element): DOMRect {
  const stretched = getComputedStyle(element, '::after').position === 'absolute';
  return ((stretched && (element as HTMLElement).offsetParent) || element).getBoundingClientRect();
}

/** Whether it stands in something that scrolls sideways on purpose. */
function isScrolled(element: Element): boolean {
  for (let each = element.parentElement; each; each = each.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(each).overflowX)) return true;
  }
  return false;
}

function hostOf(element: Element): Element {
  let root = element.getRootNode();
  let host = element;
  while (root instanceof ShadowRoot) {
    host = root.host;
    root = host.getRootNode();
  }
  return host;
}

async function setOpen(id: string, open: boolean): Promise<void> {
  const over = overs.get(id)!;
  over.open = open;
  await over.updateComplete;
}

/** What breaks a rule: everywhere first, then in each element that stands over the page. */
async function check(rule: keyof typeof rules, bound = 0): Promise<string[]> {
  const found = offenders(sections, rules[rule](bound));
  for (const id of overs.keys()) {
    await setOpen(id, true);
    found.push(...offenders([document.getElementById(id)!], rules[rule](bound)));
    await setOpen(id, false);
  }
  return found;
}

Object.assign(window, {
  gallery: { mount, wear, tokens, check, within, sections, setOpen, overs: () => [...overs.keys()] },
});
