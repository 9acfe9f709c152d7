import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { clockOf, forgetWarnings, pageScope } from '@huiketing/elements/base.js';
import { registry } from '@huiketing/identity/runtime';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import type { HktHallElement } from '../hkt-hall.ts';
import { compact, open, plan, readerIn, stateOf } from '../testing/hall.ts';
import type { Vendor } from '../testing/hall.ts';

let warnings: () => string[];

beforeEach(() => {
  forgetWarnings();
  warnings = hearWarnings();
});
afterEach(() => {
  registry().face.prefer({ mode: 'standard', scheme: 'light', contrast: 'auto', density: 'comfortable' });
});

describe('hkt-hall', () => {
  it('shares nothing but the page’s language and clock by default, and says nothing', async () => {
    const { hall, reader } = await open(html`<hkt-hall><test-reader></test-reader></hkt-hall>`);
    expect(reader.values.locale).to.equal('zh-CN');
    expect(reader.values.clock).to.equal(pageScope().values.clock);
    expect(reader.values.status).to.deep.equal({ status: 'idle' });
    expect(hall.status).to.deep.equal({ status: 'idle' });
    expect(warnings()).to.deep.equal([]);
  });

  it('draws nothing and leaves the page’s own content in the page’s own style', async () => {
    const hall = await fixture<HktHallElement>(
      html`<div style="color: rgb(1, 2, 3); font-family: Georgia">
        <hkt-hall><p>页面</p></hkt-hall>
      </div>`,
    );
    const style = getComputedStyle(hall.querySelector('p')!);
    expect(style.color).to.equal('rgb(1, 2, 3)');
    expect(style.fontFamily).to.equal('Georgia');
    expect(getComputedStyle(hall.querySelector('hkt-hall')!).display).to.equal('block');
  });

  it('hides the fallback once it runs', async () => {
    const { hall } = await open(html`<hkt-hall><a slot="fallback" href="#">清单</a></hkt-hall>`);
    expect(hall.querySelector('a')!.offsetParent).to.equal(null);
  });

  describe('data by hand', () => {
    it('come as properties, read by the model', async () => {
      const { reader } = await open(
        html`<hkt-hall .compact=${compact} .plan=${plan}><test-reader></test-reader></hkt-hall>`,
      );
      expect(reader.values.compact!.articles).to.have.length(1);
      expect(reader.values.plan!.zones[0]!.uses).to.deep.equal([]);
      expect(reader.values.status).to.deep.equal({ status: 'live' });
    });

    it('come as JSON in the page', async () => {
      const json = JSON.stringify({ compact, plan, hall: { id: 'h1', name: '示例' }, state: stateOf() });
      const { reader } = await open(
        html`<hkt-hall now="2026-09-24T09:00:00+08:00"
          ><script type="application/json">
            ${json}
          </script>
          <test-reader></test-reader
        ></hkt-hall>`,
      );
      expect(reader.values.compact!.articles).to.have.length(1);
      expect(reader.values.hall!.id).to.equal('h1');
      expect(reader.values.state!.seq).to.equal(1);
    });

    it('as properties win over JSON', async () => {
      const json = JSON.stringify({ compact: { ...compact, version: 'json' }, plan });
      const { reader } = await open(
        html`<hkt-hall .compact=${{ ...compact, version: 'property' }}
          ><script type="application/json">
            ${json}
          </script>
          <test-reader></test-reader
        ></hkt-hall>`,
      );
      expect(reader.values.compact!.version).to.equal('property');
      expect(reader.values.plan!.zones).to.have.length(1);
    });

    it('show their good part, and what is wrong is said once', async () => {
      const bad = { ...compact, articles: [...compact.articles, 7, { no: 2 }] };
      const { hall, reader } = await open(html`<hkt-hall .compact=${bad}><test-reader></test-reader></hkt-hall>`);
      expect(reader.values.compact!.articles).to.have.length(1);
      expect(hall.problems.map(({ document, code }) => `${document} ${code}`)).to.include('compact HKT-E051');
      expect(warnings()).to.have.length(1);
      expect(warnings()[0]).to.match(
        /^hkt-hall: compact: .*articles\[1\].*Showing what is good\. See docs\/errors\/HKT-E051\.md$/,
      );
      hall.locale = 'en';
      await hall.updateComplete;
      expect(warnings()).to.have.length(1);
    });

    it('render each element once for each change that it uses', async () => {
      const { hall, reader } = await open(html`<hkt-hall .compact=${compact}><test-reader></test-reader></hkt-hall>`);
      const before = reader.renders;
      hall.plan = plan;
      await hall.updateComplete;
      await reader.updateComplete;
      hall.requestUpdate();
      await hall.updateComplete;
      await reader.updateComplete;
      expect(reader.renders).to.equal(before + 1);
    });
  });

  describe('language, mode and time', () => {
    it('count inside the hall and win over the page', async () => {
      const { reader } = await open(
        html`<hkt-hall locale="en" mode="elder" scheme="dark" contrast="high" density="compact"
          ><test-reader></test-reader
        ></hkt-hall>`,
      );
      expect(reader.values.locale).to.equal('en');
      expect(reader.preferences).to.deep.include({
        mode: 'elder',
        scheme: 'dark',
        contrast: 'high',
        density: 'compact',
      });
      expect(registry().face.preferences).to.deep.include({ mode: 'standard', scheme: 'light' });
    });

    it('follow the page where the hall says nothing, also later', async () => {
      const { hall, reader } = await open(html`<hkt-hall mode="elder"><test-reader></test-reader></hkt-hall>`);
      registry().face.prefer({ scheme: 'dark' });
      expect(reader.preferences).to.deep.include({ mode: 'elder', scheme: 'dark' });
      hall.removeAttribute('mode');
      await hall.updateComplete;
      expect(reader.preferences.mode).to.equal('standard');
    });

    it('let a person inside change the whole page, or a fixed mode here', async () => {
      const { reader } = await open(html`<hkt-hall><test-reader></test-reader></hkt-hall>`);
      reader.prefer({ mode: 'elder' });
      expect(registry().face.preferences.mode).to.equal('elder');
      const { hall: fixed, reader: inside } = await open(
        html`<hkt-hall mode="elder"><test-reader></test-reader></hkt-hall>`,
      );
      inside.prefer({ mode: 'standard' });
      fixed.compact = compact;
      await fixed.updateComplete;
      expect(inside.preferences.mode).to.equal('standard');
      expect(registry().face.preferences.mode).to.equal('elder');
    });

    it('set the sizes of a screen on a wall', async () => {
      const wall = { width: 1920, height: 1080 };
      Object.defineProperty(window, 'screen', { configurable: true, value: wall });
      const { reader, hall } = await open(
        html`<hkt-hall diagonal="55" distance="5"><test-reader></test-reader></hkt-hall>`,
      );
      expect(reader.preferences.signage).to.deep.include({ diagonal: 55, distance: 5, ...wall });
      await nextFrame();
      const size = parseFloat(getComputedStyle(reader.shadowRoot!.querySelector('p')!).fontSize);
      expect(size).to.equal(44);
      const before = reader.preferences.signage;
      window.dispatchEvent(new Event('resize'));
      expect(reader.preferences.signage).to.equal(before);
      hall.distance = undefined;
      await hall.updateComplete;
      expect(reader.preferences.signage).to.equal(undefined);
    });

    it('stand still with now', async () => {
      const now = '2026-09-24T09:12:33+08:00';
      const { reader } = await open(html`<hkt-hall now=${now}><test-reader></test-reader></hkt-hall>`);
      expect(clockOf(reader.values).now()).to.equal(Date.parse(now));
      clockOf(reader.values).every('second', () => undefined)();
    });

    it('go with the hall around', async () => {
      const outer = await fixture(
        html`<hkt-hall mode="elder" locale="en"
          ><hkt-hall scheme="dark"><test-reader></test-reader></hkt-hall
        ></hkt-hall>`,
      );
      const reader = readerIn(outer);
      await reader.updateComplete;
      expect(reader.values.locale).to.equal('en');
      expect(reader.preferences).to.deep.include({ mode: 'elder', scheme: 'dark' });
      outer.setAttribute('locale', 'zh-CN');
      await (outer as HktHallElement).updateComplete;
      await (outer.firstElementChild as HktHallElement).updateComplete;
      expect(reader.values.locale).to.equal('zh-CN');
    });
  });

  describe('those inside', () => {
    it('are reached through another’s shadow root', async () => {
      const hall = await fixture(html`<hkt-hall locale="en"><test-vendor></test-vendor></hkt-hall>`);
      const vendor = hall.querySelector<Vendor>('test-vendor')!;
      await vendor.updateComplete;
      expect(readerIn(vendor.shadowRoot!).values.locale).to.equal('en');
    });

    it('are taken in when the hall comes late', async () => {
      const page = await fixture(
        html`<div>
          <test-late><test-reader></test-reader><test-vendor></test-vendor></test-late>
        </div>`,
      );
      const { HktHallElement } = await import('./hall.element.ts');
      const inside = [readerIn(page), readerIn(page.querySelector<Vendor>('test-vendor')!.shadowRoot!)];
      expect(inside.map(({ values }) => values.locale)).to.deep.equal(['zh-CN', 'zh-CN']);
      page.firstElementChild!.setAttribute('locale', 'en');
      page.firstElementChild!.setAttribute('mode', 'elder');
      customElements.define('test-late', class extends HktHallElement {});
      await (page.firstElementChild as HktHallElement).updateComplete;
      for (const reader of inside) {
        await reader.updateComplete;
        expect(reader.values.locale).to.equal('en');
        const size = getComputedStyle(reader.shadowRoot!.querySelector('p')!).fontSize;
        expect(parseFloat(size)).to.be.at.least(18);
      }
    });

    it('change hall when they move, and belong to the page when they leave', async () => {
      const page = await fixture(
        html`<div>
          <hkt-hall locale="en" .compact=${compact}><test-reader></test-reader></hkt-hall
          ><hkt-hall .plan=${plan}></hkt-hall>
        </div>`,
      );
      const reader = readerIn(page);
      const [first, second] = [...page.querySelectorAll<HktHallElement>('hkt-hall')] as [
        HktHallElement,
        HktHallElement,
      ];
      await first.updateComplete;
      expect(reader.values.compact).to.not.equal(undefined);
      second.append(reader);
      expect(reader.values).to.deep.include({ locale: 'zh-CN', compact: undefined });
      expect(reader.values.plan).to.not.equal(undefined);
      page.append(reader);
      expect(reader.values).to.equal(pageScope().values);
    });

    it('keep what they have when the hall itself moves', async () => {
      const page = await fixture(
        html`<div>
          <hkt-hall .compact=${compact} mode="elder"><test-reader></test-reader></hkt-hall>
          <p></p>
        </div>`,
      );
      const reader = readerIn(page);
      const hall = page.firstElementChild as HktHallElement;
      await hall.updateComplete;
      page.querySelector('p')!.append(hall);
      registry().face.prefer({ scheme: 'dark' });
      await hall.updateComplete;
      expect(reader.values.compact).to.not.equal(undefined);
      expect(reader.preferences).to.deep.include({ mode: 'elder', scheme: 'dark' });
    });

    it('take on the mode of another hall when theirs moves into it', async () => {
      const page = await fixture(
        html`<div>
          <hkt-hall><test-reader></test-reader></hkt-hall><hkt-hall mode="elder" locale="en"></hkt-hall>
        </div>`,
      );
      const reader = readerIn(page);
      const [inner, outer] = [...page.querySelectorAll<HktHallElement>('hkt-hall')] as [HktHallElement, HktHallElement];
      outer.append(inner);
      await inner.updateComplete;
      expect(reader.preferences.mode).to.equal('elder');
      expect(reader.values.locale).to.equal('en');
    });
  });

  it('leaves no face behind', async () => {
    const before = registry().faces.size;
    const { hall } = await open(html`<hkt-hall><test-reader></test-reader></hkt-hall>`);
    expect(registry().faces.size).to.equal(before + 1);
    hall.remove();
    expect(registry().faces.size).to.equal(before);
  });

  describe('warnings', () => {
    it('say that a hall has neither address nor data', async () => {
      await open(html`<hkt-hall hall="h1"></hkt-hall>`);
      expect(warnings()).to.deep.equal([
        'hkt-hall: hall "h1" has no "src" and no data. Showing it empty. See docs/errors/HKT-E009.md',
      ]);
    });

    it('say that an id is none', async () => {
      await open(html`<hkt-hall src="" hall="../x"></hkt-hall>`);
      expect(warnings()).to.deep.equal([
        'hkt-hall: "hall" must be small letters, digits and “-”, not “halls” (got "../x"). Fetching nothing. See docs/errors/HKT-E013.md',
      ]);
    });

    it('say which language the kit does not speak', async () => {
      await open(html`<hkt-hall locale="fr"></hkt-hall>`);
      expect(warnings()).to.deep.equal([
        'hkt-hall: "locale" must be zh-CN, en (got "fr"). Using zh-CN. See docs/errors/HKT-E007.md',
      ]);
    });

    it('say which mode or time is none', async () => {
      await open(html`<hkt-hall mode="senior" now="noon"></hkt-hall>`);
      expect(warnings()).to.deep.equal([
        'hkt-hall: "mode" must be standard, elder (got "senior"). Using standard. See docs/errors/HKT-E001.md',
        'hkt-hall: "now" must be an ISO 8601 time (got "noon"). Using the clock. See docs/errors/HKT-E001.md',
      ]);
    });
  });
});
