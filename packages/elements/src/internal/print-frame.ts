import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { paginate } from './pagination.ts';

/** Millimetres: width, height, margin. */
const papers = { A3: [297, 420, 18], A4: [210, 297, 14], A5: [148, 210, 10] } as const;

export type Paper = keyof typeof papers;

/** What stands on a page whole: plain markup, no elements of the kit, which have no life in a frame. */
export interface PrintBlock {
  content: TemplateResult;
  /** Whether it never ends a page: a heading. */
  keep?: boolean;
}

export interface PrintJob {
  /** The name of the file where somebody saves instead of printing. */
  title: string;
  lang: string;
  paper: Paper;
  /** Styles of the blocks, over letters of 18 pt. Space between blocks is their padding: margins are not measured. */
  css: string;
  blocks: readonly PrintBlock[];
  /** The foot of each page: its number. */
  foot: (page: number, pages: number) => string;
}

/** Millimetres that a printer whose margins are not ours leaves empty, left out of the height of a page. */
const SPARE = 24;
/** Millimetres for the foot. */
const FOOT = 12;

type FrameWindow = Window & typeof globalThis;

/** The `@page` has no margin, so that no engine adds an address to a sheet; ours is inside. */
function cssOf({ paper, css }: PrintJob, font: string): string {
  const [width, height, margin] = papers[paper];
  return `@page{size:${width}mm ${height}mm;margin:0}
html,body{margin:0;padding:0;background:white;color:black}
body{font:18pt/1.4 ${font};overflow-wrap:break-word;overflow-wrap:anywhere}
*{box-sizing:border-box;margin:0;padding:0}
.sheet{width:${width - 2 * margin}mm;height:${height - SPARE}mm;margin:0 auto;padding-top:${margin}mm;page-break-after:always;break-after:page}
.sheet:last-child{page-break-after:auto;break-after:auto}
.room{height:${height - SPARE - margin - FOOT}mm;overflow:hidden}
.foot{height:${FOOT}mm;padding-top:3mm;line-height:1.2;text-align:center}
${css}`;
}

/** A frame for a blank page of our own origin: out of sight, but laid out. */
function blankFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  const away = { position: 'fixed', top: '0', left: '0', width: '1px', height: '1px', opacity: '0', border: '0' };
  Object.assign(frame.style, away, { display: 'block', pointerEvents: 'none' });
  return frame;
}

/** Puts it on the page. Firefox then takes a new document in place of the first one; in others it is ready at once. */
function opened(frame: HTMLIFrameElement, parent: Node): Promise<void> {
  return new Promise((done) => {
    frame.addEventListener('load', () => done(), { once: true });
    parent.appendChild(frame);
  });
}

/** A sheet of the frame's own where it can adopt one; else a `<style>` with the page's nonce: both pass a strict CSP. */
function addStyles(win: FrameWindow, css: string): void {
  const { document: doc } = win;
  if ('adoptedStyleSheets' in win.Document.prototype && 'replaceSync' in win.CSSStyleSheet.prototype) {
    const sheet = new win.CSSStyleSheet();
    sheet.replaceSync(css);
    doc.adoptedStyleSheets = [sheet];
    return;
  }
  const style = doc.createElement('style');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) style.setAttribute('nonce', litNonce);
  style.textContent = css;
  doc.head.appendChild(style);
}

/** Draws the blocks, measures them, and puts them on as many sheets as they need. */
function layOut(doc: Document, { blocks, foot }: PrintJob): void {
  const add = (parent: Node, name: string): HTMLElement => {
    const box = doc.createElement('div');
    box.className = name;
    parent.appendChild(box);
    return box;
  };
  const first = add(doc.body, 'sheet');
  const room = add(first, 'room');
  const boxes = blocks.map(({ content }) => {
    const box = add(room, 'block');
    render(content, box);
    return box;
  });
  const tops = boxes.map((box) => box.getBoundingClientRect());
  const measured = blocks.map(({ keep }, i) => ({ height: tops[i]!.height, keep }));
  const pages = paginate(measured, room.getBoundingClientRect().height);
  const sheets = pages.map((page) => {
    const sheet = add(doc.body, 'sheet');
    const own = add(sheet, 'room');
    page.forEach((i) => own.appendChild(boxes[i]!));
    return sheet;
  });
  first.remove();
  sheets.forEach((sheet, i) => (add(sheet, 'foot').textContent = foot(i + 1, pages.length)));
}

/** The element that has the focus, inside shadow roots too. */
function focusedNow(): HTMLElement | null {
  let element = document.activeElement as HTMLElement | null;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement as HTMLElement;
  return element;
}

/** Until the dialog is closed; whether there was one. */
function printed(win: FrameWindow): Promise<boolean> {
  return new Promise((done) => {
    const over = (): void => done(true);
    win.addEventListener('afterprint', over);
    // Where no event tells of the end, the focus comes back to the page.
    window.addEventListener('focus', over, { once: true });
    try {
      win.focus();
      win.print();
    } catch {
      done(false);
    }
  });
}

const printing = new WeakMap<Node, HTMLIFrameElement>();

/**
 * Prints blocks on sheets of their own, with page numbers and no block cut: in a blank frame under `parent` (a shadow
 * root), which is gone afterwards; the focus is where it was. Resolves to whether the engine could print at all.
 */
export async function printSheets(parent: Node, job: PrintJob): Promise<boolean> {
  printing.get(parent)?.remove();
  const focused = focusedNow();
  const frame = blankFrame();
  printing.set(parent, frame);
  await opened(frame, parent);
  const win = frame.contentWindow as FrameWindow | null;
  // Gone before it came: its element left the page.
  if (!win) return false;
  const { document: doc } = win;
  doc.title = job.title;
  doc.documentElement.lang = job.lang;
  addStyles(win, cssOf(job, getComputedStyle(frame).fontFamily));
  layOut(doc, job);
  const done = await printed(win);
  frame.remove();
  focused?.focus();
  return done;
}
