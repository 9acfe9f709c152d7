import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { document as sheet } from '@huiketing/identity/pictograms/document.js';
import { print } from '@huiketing/identity/pictograms/print.js';
import { share } from '@huiketing/identity/pictograms/share.js';
import type { Paper, PrintBlock } from '../internal/print-frame.ts';
import { drawCode } from '../qr/draw-code.ts';
import { button } from './guide.view.ts';
import type { Teller } from './outline.ts';
import type { Printed } from './plain.ts';

export interface TakeAlong {
  copy(): void;
  share: (() => void) | undefined;
  print(paper: Paper): void;
  /** Of the guide, for a code; none, no code. */
  address: string;
  /** What came of the last one: 复制好了. */
  said: string;
}

/** Ways to take a guide home: on paper, as text, to the family, on a phone. */
export function renderTakeAlong(
  { guide }: Teller,
  { copy, share: send, print: toPaper, address, said }: TakeAlong,
): TemplateResult {
  return html`<div class="acts take">
      ${button(guide.print('A4'), print, () => toPaper('A4'), 'print')}
      ${button(guide.print('A5'), print, () => toPaper('A5'), 'print')} ${button(guide.copy, sheet, copy, 'copy')}
      ${send ? button(guide.share, share, send, 'share') : nothing}
    </div>
    <p class="hint" role="status">${said}</p>
    ${
      address
        ? html`<hkt-qr value=${address} label=${guide.scan}><span slot="fallback">${guide.scanElse}</span></hkt-qr>`
        : nothing
    }`;
}

/** On paper: a line before each part, and a box to tick before each thing to bring. */
export const printCss = `
.hall,.facts,.note{color:#444}
h1{padding-bottom:1mm;font-size:26pt;line-height:1.25}
h2{padding-top:4mm;font-size:20pt;line-height:1.4}
h2::before{display:block;padding-bottom:2mm;border-top:.4mm solid;content:""}
h3,.sit{font-size:18pt;font-weight:700}
h3{padding-top:1.5mm}
.line{padding-top:1mm}
.bring,.looked-up,.waived{position:relative;padding-left:9mm}
.line.bring::before{position:absolute;top:2.6mm;left:.5mm;width:5mm;height:5mm;border:.5mm solid;content:""}
.note.sit{font-weight:400}
svg{display:block;width:40mm;height:40mm}
.code{padding-top:4mm}`;

export function printBlocks(
  printed: readonly Printed[],
  hall: string,
  address: string,
  { guide }: Teller,
): PrintBlock[] {
  const blocks = printed.map(({ kind, text, extra, isHeading }): PrintBlock => ({
    content: printBlock(kind, text, extra),
    keep: isHeading,
  }));
  if (hall) blocks.unshift({ content: html`<p class="hall">${hall}</p>`, keep: true });
  const code = address ? drawCode(address) : undefined;
  if (code) {
    const drawing = svg`<path d=${code.path} />`;
    blocks.push({
      content: html`<div class="code">
        <svg viewBox="0 0 ${code.side} ${code.side}">${drawing}</svg>
        <p>${guide.scan}</p>
      </div>`,
    });
  }
  return blocks;
}

function printBlock(kind: string, text: string, extra: string): TemplateResult {
  if (kind === 'name') return html`<h1>${text}</h1>`;
  if (kind === 'heading') return html`<h2>${text}</h2>`;
  if (kind === 'group') return html`<h3>${text}</h3>`;
  return html`<p class=${kind}>${text}${extra}</p>`;
}
