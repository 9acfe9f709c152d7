/**
 * The pictures of docs/browsers.md: four elements from the classic file in the oldest engine and in today's.
 * `npm run build && npm ci --prefix tools/floor && node scripts/floor/pictures.ts`
 */
import { writeFileSync } from 'node:fs';
import { at } from '../lib/paths.ts';
import { startEngine } from './engines.ts';
import type { Engine } from './engines.ts';
import { serveFloorPages } from './pages.ts';

const compact = {
  title: { zh: '居民会客厅公约' },
  articles: [
    {
      no: 1,
      code: 'environment',
      aspect: { zh: '环境维护' },
      short: { zh: '随手净' },
      text: { zh: '杯子带走，座位推回，让下一位坐下时像刚开门。' },
    },
  ],
};

const page = `<div style="width:480px;padding:24px;background:#fbf7ee">
  <hkt-lockup community="示例社区"></hkt-lockup>
  <p><hkt-button icon="phone">打电话问</hkt-button> <hkt-button variant="secondary">看指南</hkt-button></p>
  <hkt-message tone="success" heading="办好了">高龄津贴下个月到账。</hkt-message><p></p>
  <hkt-compact-card rotate="hand"></hkt-compact-card></div>`;

async function shoot(engine: Engine, url: string): Promise<void> {
  const browser = await startEngine(engine);
  try {
    await browser.page.open(`${url}/clean.html`);
    await browser.page.evaluate(
      `document.body.style.margin = 0; document.body.innerHTML = ${JSON.stringify(page)};
       document.querySelector('hkt-compact-card').compact = ${JSON.stringify(compact)};
       new Promise((done) => setTimeout(done, 1500))`,
    );
    const clip = { x: 0, y: 0, width: 528, height: 545, scale: 1 };
    const { data } = await browser.page.send<{ data: string }>('Page.captureScreenshot', {
      format: 'png',
      clip,
      captureBeyondViewport: true,
    });
    writeFileSync(at(`docs/pictures/chromium-${engine}.png`), Buffer.from(data, 'base64'));
    console.log(`docs/pictures/chromium-${engine}.png  ${browser.product}`);
  } finally {
    await browser.close();
  }
}

const served = await serveFloorPages();
for (const engine of ['67', 'today'] as const) await shoot(engine, served.url);
served.close();
