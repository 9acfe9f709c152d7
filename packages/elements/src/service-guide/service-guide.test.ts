import { expect, fixture, html } from '@open-wc/testing';
import type { Item } from '@huiketing/model';
import { textIn } from '@huiketing/model/text';
import { pageScope } from '../base/scope.ts';
import { forgetWarnings } from '../base/warn.ts';
import { sampleCatalogue, sampleHall, samplePlan } from '../internal/sample-data.ts';
import { focused } from '../testing/press.ts';
import { hearWarnings } from '../../../dev/src/hear-warnings.ts';
import { category, find, frame, item, part, press, root, show, text, texts } from '../testing/service-guide.ts';
import type { Guide } from '../testing/service-guide.ts';
import { examples, full, huge } from './service-guide.examples.ts';
import type { HktAgentRequestEvent, HktOnlineRequestEvent, HktZoneRequestEvent } from './service-guide.events.ts';

describe('hkt-service-guide', () => {
  const before = pageScope().values;

  beforeEach(forgetWarnings);
  afterEach(() =>
    pageScope().update({
      ...before,
      catalogue: undefined,
      plan: undefined,
      hall: undefined,
      status: { status: 'idle' },
    }),
  );

  describe('says', () => {
    it('the name, the everyday words for it, and what one wants to know at a glance', async () => {
      const element = await show({ item: full, category });
      expect(text(find(element, 'h2'))).to.equal('高龄津贴申请');
      expect(texts(element, '.eyebrow')).to.deep.equal(['老人', '大家也叫 老人补贴、高龄补贴、尊老金']);
      expect(texts(element, '.facts li')).to.deep.equal(['代您办', '一般 5 个工作日', '只跑一次', '不收费']);
    });

    it('the parts in the order of what one asks first', async () => {
      const element = await show({ item: full, category });
      expect(texts(element, 'h3')).to.deep.equal([
        '要带什么',
        '到哪儿办',
        '多久办好',
        '要多少钱',
        '怎么办',
        '谁可以办',
        '大家常问',
        '依据哪些规定',
      ]);
    });

    it('what to bring first, with original or copy, how many, and a sample', async () => {
      const element = await show({ item: full });
      expect(texts(element, 'h4')).to.deep.equal(['请您带 2 样', '我们来查，您不用带', '免交，您不用带']);
      expect(texts(element, '.bring .line')).to.deep.equal([
        '身份证 原件 看一眼就还您。',
        '本人银行卡 原件和复印件，2 份 看看样本',
        '委托书 有就带',
      ]);
      expect(find(element, '.sample')).to.have.attribute('href', '/sample/bank-card.png');
      expect(find(element, '.sample')).to.have.attribute('aria-label', '看看样本（本人银行卡）');
    });

    it('that nothing is to be brought, and that nobody need worry where it does not know', async () => {
      const none = await show({ item: item({ materials: [] }) });
      expect(text(part(none, 'materials'))).to.equal('要带什么 什么都不用带，人来就行。');
      const waived = await show({ item: item({ materials: full.materials!.slice(3) }) });
      expect(texts(waived, '.group')[0]).to.equal('什么都不用带，人来就行。');
      expect(texts(waived, 'h4')).to.have.length(2);
      const unknown = await show({ item: item({}) });
      expect(text(part(unknown, 'materials'))).to.contain('先不用操心');
    });

    it('the times in plain words', async () => {
      const times = async (limits: object): Promise<string> =>
        text(part(await show({ item: item({ times: limits }) }), 'times'));
      const five = { value: 5, unit: 'workday' };
      const twenty = { value: 20, unit: 'workday', note: '材料齐全起算' };
      expect(await times({ promised: five, statutory: twenty })).to.equal(
        '多久办好 一般 5 个工作日办好，法律规定最长 20 个工作日。 材料齐全起算',
      );
      expect(await times({ promised: five })).to.equal('多久办好 一般 5 个工作日办好。');
      expect(await times({ statutory: five })).to.equal('多久办好 法律规定最长 5 个工作日办好。');
      expect(await times({ promised: { value: 0, unit: 'workday' } })).to.equal('多久办好 当场办好');
    });

    it('how often one has to come, and why', async () => {
      const visits = async (count: number): Promise<string> =>
        text(part(await show({ item: item({ visits: count, visitReason: '要按手印。' }) }), 'times'));
      expect(await visits(0)).to.equal('多久办好 不用跑');
      expect(await visits(1)).to.equal('多久办好 只跑一次 要按手印。');
      expect(await visits(3)).to.equal('多久办好 来 3 次 要按手印。');
    });

    it('what it costs, by what rule', async () => {
      const fees = [{ name: '工本费', standard: '10 元', basis: '《办法》', reducible: true }, { name: '邮费' }];
      const element = await show({ item: item({ fees }) });
      expect(text(part(element, 'fees'))).to.equal('要多少钱 工本费 10 元 可以减免，请问问社工，依据 《办法》 邮费');
    });

    it('where to sit, when, and whom to call', async () => {
      pageScope().update({ hall: sampleHall, plan: samplePlan });
      const element = await show({ item: item({}), category });
      expect(texts(element, '.sit')).to.deep.equal(['请您到办事区坐']);
      expect(texts(element, '.place .line')).to.deep.equal([
        `什么时候来 周一至周五 08:30–17:30 ${textIn(sampleHall.hours!.note, 'zh-CN')}`,
        '延时服务 周一至周五 17:30–19:30，周六、周日 09:00–16:00',
        '电话 0000-0000000',
        '轮到您时，屏幕上只显示号码。',
      ]);
      expect(find(element, '.phone')).to.have.attribute('href', 'tel:00000000000');
    });

    it('the item’s own hours, phone and zone before the hall’s', async () => {
      pageScope().update({ hall: sampleHall, plan: samplePlan });
      const element = await show({ item: item({ hours: '周二上午', phone: '110', zone: 'energy-station' }), category });
      expect(texts(element, '.seat')).to.deep.equal(['请您到能量补给站坐']);
      expect(texts(element, '.place .line').slice(0, 2)).to.deep.equal(['什么时候来 周二上午', '电话 110']);
    });

    it('the steps with who and how long', async () => {
      const steps = find<HTMLElement>(await show({ item: full }), 'hkt-steps');
      await frame();
      expect(text(steps.shadowRoot!.querySelectorAll('li')[1])).to.equal('2 一起核对 综合服务受理岗，大约 20 分钟');
    });

    it('who can apply, by the conditions or else by the audience', async () => {
      expect(text(part(await show({ item: full }), 'conditions'))).to.contain('年满 80 周岁');
      const element = await show({ item: item({ audience: ['person', 'cats'] }) });
      expect(text(part(element, 'conditions'))).to.equal('谁可以办 个人可以办。');
    });

    it('到厅办理 where the data say an official word', async () => {
      const data = item({ summary: '可以窗口办理。' });
      expect(text(find(await show({ item: data }), '.summary'))).to.equal('可以到厅办理。');
      expect(data.summary).to.equal('可以窗口办理。');
    });

    it('all this in English', async () => {
      pageScope().update({ locale: 'en', hall: sampleHall });
      const element = await show({ item: full, category });
      expect(texts(element, '.facts li')).to.deep.equal([
        'We do it for you',
        'Usually 5 working days',
        'One visit only',
        'Free of charge',
      ]);
      expect(texts(element, 'h4')[0]).to.equal('Please bring 2 things');
      expect(texts(element, '.place .line')[0]).to.contain('Mon–Fri 08:30–17:30');
      expect(find(element, '.eyebrow').lang).to.equal('zh-CN');
    });
  });

  describe('properties', () => {
    it('take an item of the hall’s list by its code', async () => {
      pageScope().update({ catalogue: sampleCatalogue });
      const element = await show({ code: 'senior-benefits.2' });
      expect(text(find(element, 'h2'))).to.equal('高龄津贴申请');
      expect(texts(element, '.eyebrow')[0]).to.equal('老年人优待与津贴');
    });

    it('take the item of a JSON child; the host’s own wins', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(item({ zh: '写在页面里' }));
      const element = await fixture<Guide>(html`<hkt-service-guide>${script}</hkt-service-guide>`);
      expect(text(find(element, 'h2'))).to.equal('写在页面里');
      element.item = full;
      await element.updateComplete;
      expect(text(find(element, 'h2'))).to.equal('高龄津贴申请');
    });

    it('set the level of the headings', async () => {
      const element = await show({ item: full, headingLevel: 3 });
      const levels = ['h2', 'h3', 'h4'].map((name) => find(element, name).getAttribute('aria-level'));
      expect(levels).to.deep.equal(['3', '4', '5']);
    });

    it('mark the part that a question asked for, and focus it', async () => {
      const element = await show({ item: full, section: 'fees' });
      expect(find(element, '.asked')).to.equal(part(element, 'fees'));
      expect(part(element, 'fees')).to.have.attribute('aria-current', 'true');
      element.focus();
      await element.updateComplete;
      await frame();
      expect(focused()).to.equal(part(element, 'fees'));
    });

    it('mark a button, or where somebody knows', async () => {
      const element = await show({ item: full, section: 'agent' });
      expect(text(find(element, '.asked'))).to.equal('帮我代办');
      element.section = 'online';
      await element.updateComplete;
      expect(text(find(element, '.asked'))).to.equal('网上办');
      element.item = item({});
      await element.updateComplete;
      expect(find(element, '.asked')).to.equal(part(element, 'place'));
    });

    it('complain of a part that there is not', async () => {
      const warnings = hearWarnings();
      const element = await show({ item: full, section: 'moon' as never });
      expect(find(element, '.asked')).to.equal(null);
      expect(warnings()[0]).to.contain('"section" must be');
    });

    it('give a code with a human way beside it', async () => {
      const warnings = hearWarnings();
      const element = await show({ item: full, address: 'https://example.org/g' });
      const code = find<HTMLElement & { value: string }>(element, 'hkt-qr');
      expect(code.value).to.equal('https://example.org/g');
      expect(text(code)).to.contain('不扫码也行');
      await frame();
      expect(warnings().filter((each) => each.includes('qr'))).to.deep.equal([]);
    });

    it('put the focus on the name where nothing was asked', async () => {
      const element = await show({ item: full });
      element.focus();
      await frame();
      expect(focused()).to.equal(find(element, 'h2'));
    });
  });

  describe('states', () => {
    const heading = (element: Guide): string | null | undefined =>
      root(element).querySelector('hkt-empty')?.getAttribute('heading');

    it('name a place where there is no such item', async () => {
      pageScope().update({ catalogue: sampleCatalogue });
      const element = await show({ code: 'none' });
      expect(heading(element)).to.equal('这件事暂时没查到');
      expect(text(root(element).querySelector('hkt-empty')!.shadowRoot)).to.contain('请您到接待区坐');
    });

    it('wait while the list is on its way, and say when it does not come', async () => {
      pageScope().update({ status: { status: 'loading' } });
      const element = await show({ code: 'senior-benefits.2' });
      expect(root(element).querySelector('hkt-skeleton')).to.be.ok;
      pageScope().update({ status: { status: 'failed' } });
      await element.updateComplete;
      expect(heading(element)).to.equal('办事指南一时没取到');
      pageScope().update({ catalogue: sampleCatalogue });
      await element.updateComplete;
      expect(text(find(element, 'h2'))).to.equal('高龄津贴申请');
    });

    it('say how old the words are when they are', async () => {
      const asOf = Date.parse('2026-09-24T09:12:00+08:00');
      pageScope().update({ catalogue: sampleCatalogue, status: { status: 'stale', stage: 2, asOf } });
      const element = await show({ code: 'senior-benefits.2' });
      expect(text(find(element, 'p.hint'))).to.equal('这是 2026-09-24 09:12 的说法，来之前可以先打电话问问。');
    });

    it('survive an item of any shape', async () => {
      const wrong = { zh: {}, materials: 'x', steps: [null], times: 5, fees: 7, faq: [3], audience: {}, online: 7 };
      for (const value of ['x', 5, [], {}, wrong, { ...wrong, fees: [{}], channels: [1], conditions: [5, null] }]) {
        const element = await show({ item: value as unknown as Item });
        expect(root(element).textContent).not.to.match(/object|undefined|null|NaN/);
      }
    });

    it('keep markup as text, and never show a bare code', async () => {
      const warnings = hearWarnings();
      const element = await fixture<Guide>(examples.find(({ name }) => name === 'hostile')!.render());
      expect(root(element).querySelector('img, script, b')).to.equal(null);
      expect(root(element).textContent).not.to.match(/moon|teleport|gold|pigeon|aeon|\[object/);
      expect(root(element).querySelector('[href^="javascript"]')).to.equal(null);
      expect(warnings()).to.have.length(1);
    });

    it('hold two hundred papers', async () => {
      const element = await show({ item: huge(200) });
      expect(root(element).querySelectorAll('.group li')).to.have.length(200);
    });
  });

  describe('events', () => {
    it('ask for an agent, tell nothing of the person, and say how it is done where the page does nothing', async () => {
      const element = await show({ item: full, category });
      let heard: HktAgentRequestEvent | undefined;
      element.addEventListener('hkt-agent-request', (event) => (heard = event));
      await press(element, '帮我代办');
      expect([heard!.item.code, heard!.category!.code, heard!.composed]).to.deep.equal(['sample.full', 'c', true]);
      expect(text(find(element, '.place .hint'))).to.contain('请您到办事区坐，说一声“帮我代办”就行');
    });

    it('ask for the way', async () => {
      const element = await show({ item: full, category });
      let heard: HktZoneRequestEvent | undefined;
      element.addEventListener('hkt-zone-request', (event) => {
        heard = event;
        event.preventDefault();
      });
      await press(element, '怎么去');
      expect(heard!.zone).to.equal('service');
      expect(text(find(element, '.place .hint'))).to.equal('');
    });

    it('tell of a way online, and leave it to the page', async () => {
      const element = await show({ item: full });
      let heard: HktOnlineRequestEvent | undefined;
      element.addEventListener('hkt-online-request', (event) => {
        heard = event;
        event.preventDefault();
      });
      const button = find<HTMLElement>(element, 'hkt-button.online');
      const link = button.shadowRoot!.querySelector('a')!;
      expect(link.href).to.equal('https://example.org/online');
      const click = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      link.dispatchEvent(click);
      expect([heard!.address, click.defaultPrevented]).to.deep.equal(['https://example.org/online', true]);
    });

    it('offer only what there is', async () => {
      const element = await show({ item: item({ channels: ['hall'] }) });
      expect(texts(element, '.place hkt-button')).to.deep.equal(['怎么去']);
    });
  });

  describe('accessibility', () => {
    for (const example of examples) {
      it(`has nothing to complain of: ${example.name}`, async () => {
        await expect(await fixture<Guide>(example.render())).to.be.accessible();
      });
    }
  });
});
