/** Hall, plan, compact and identity pack: what is theirs alone. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatPath, parseCompact, parseHall, parseHallState, parseIdentityPack, parsePlan } from '../src/index.ts';
import { caseOf, sample } from './support/documents.ts';

function spoilt(name: string, change: (document: any) => void): any {
  const copy = structuredClone(caseOf(name).document);
  change(copy);
  return copy;
}

const listed = (problems: { path: (string | number)[]; code: string }[]) =>
  problems.map(({ path, code }) => [path.join('.'), code]);

describe('the sample hall', () => {
  for (const [file, parse] of Object.entries({
    hall: parseHall,
    plan: parsePlan,
    compact: parseCompact,
    state: parseHallState,
  })) {
    it(`${file}.json has no problem and says that it is a sample`, () => {
      const document = sample(`sample-hall/${file}.json`);
      assert.deepEqual(parse(document).problems, []);
      if (file !== 'state') assert.match(String(document.status), /SAMPLE/);
    });
  }

  it('has the 8 + 10 zones, none lying over another and all on the floor', () => {
    const { zones, floors } = parsePlan(sample('sample-hall/plan.json')).value!;
    assert.deepEqual(
      [zones.filter(({ kind }) => kind === 'core').length, zones.filter(({ kind }) => kind === 'feature').length],
      [8, 10],
    );
    for (const { code, area: a } of zones) {
      assert.ok(
        a && a.x >= 0 && a.y >= 0 && a.x + a.width <= floors![0]!.width! && a.y + a.height <= floors![0]!.height!,
        code,
      );
      for (const { code: other, area: b } of zones) {
        if (other === code || !b) continue;
        const apart = a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
        assert.ok(apart, `${code} lies over ${other}`);
      }
    }
  });

  it('leaves the district’s 1, 4 and 7 unknown', () => {
    const parts = parseHall(sample('sample-hall/hall.json')).value!.district!.model!.parts;
    assert.deepEqual(
      parts.map(({ n, label }) => [n, label !== undefined]),
      [
        ['1', false],
        ['8', true],
        ['4', false],
        ['7', false],
        ['N', true],
      ],
    );
  });
});

describe('parseHall', () => {
  it('calls a nameless hall by the common name', () => {
    const { value, problems } = parseHall({ id: 'h', name: 5, address: 'x', phone: 'y', hours: {} });
    assert.equal(value!.name, '居民会客厅');
    assert.deepEqual(listed(problems), [
      ['name', 'wrong-type'],
      ['hours.regular', 'missing'],
    ]);
  });

  it('knows when a day is none', () => {
    for (const date of ['2026-02-30', '2026-13-01', '2026-1-1', 'Monday']) {
      const { value, problems } = parseHall(spoilt('parseHall', (h) => (h.hours.exceptions[0].date = date)));
      assert.equal(value!.hours!.exceptions!.length, 1, date);
      assert.equal(problems[0]!.path.join('.'), 'hours.exceptions.0.date');
    }
  });

  it('gives nothing for what holds nothing', () => {
    for (const nothing of [{}, [], null, undefined, 'hall', 5, { unknown: 1 }, { id: 5 }]) {
      assert.equal(parseHall(nothing).value, undefined);
    }
  });
});

describe('parsePlan', () => {
  it('reads the zones of the article and warns of those of the eight that are not there', () => {
    assert.deepEqual(parsePlan(sample('zones.json')).problems, []);
    const { ok, problems } = parsePlan(spoilt('parsePlan', (p) => p.zones.splice(1, 2)));
    assert.ok(ok);
    assert.deepEqual(listed(problems), [['zones', 'core-zone-missing']]);
    assert.match(problems[0]!.message, /display, deliberation/);
  });

  it('reads a new kind of zone as a feature, and an unknown privacy as sensitive', () => {
    const { value, problems } = parsePlan(
      spoilt('parsePlan', (p) => {
        p.zones[0].kind = 'outdoor';
        p.zones[0].privacySensitive = 'no';
      }),
    );
    assert.deepEqual([value!.zones[0]!.kind, value!.zones[0]!.privacySensitive], ['feature', true]);
    assert.equal(problems.length, 2);
  });

  it('warns of a code used twice and of a wrong count', () => {
    const { value, problems } = parsePlan(
      spoilt('parsePlan', (p) => {
        p.count = 5;
        p.zones.push({ ...p.zones[0] });
      }),
    );
    assert.equal(value!.zones.length, 9);
    assert.deepEqual(listed(problems), [
      ['zones.8.code', 'duplicate'],
      ['count', 'count-mismatch'],
    ]);
  });
});

describe('parseCompact', () => {
  it('reads the ten sample articles', () => {
    const { ok, value } = parseCompact(sample('compact.sample.json'));
    assert.deepEqual([ok, value!.articles.length], [true, 10]);
  });

  it('keeps a text that is there in Chinese alone, and drops one that is not there in Chinese', () => {
    const { value, problems } = parseCompact(
      spoilt('parseCompact', (c) => {
        c.articles[0].text = { en: 'English only' };
        c.articles[1].text = { zh: '书归架', ja: '本は棚へ' };
      }),
    );
    assert.deepEqual(
      value!.articles.map(({ code, text }) => [code, text]),
      [['belongings', { zh: '书归架', ja: '本は棚へ' }]],
    );
    assert.deepEqual(listed(problems), [['articles.0.text.zh', 'missing']]);
  });
});

describe('parseIdentityPack', () => {
  it('lets no value into a style sheet or drawing that is more than one', () => {
    const bad: [string, (pack: any) => void][] = [
      ['colors.light.--hkt-color-page', (p) => (p.colors.light['--hkt-color-page'] = 'red;}*{display:none')],
      ['colors.light.color', (p) => (p.colors.light.color = '#ffffff')],
      ['type.family', (p) => (p.type.family = 'x;}@import url(//evil)')],
      ['lockup.mark.layers.0.d', (p) => (p.lockup.mark.layers[0].d = 'M0 0"/><script>')],
      ['pictograms.sofa.paths.0', (p) => (p.pictograms.sofa.paths[0] = 'url(#x)')],
    ];
    for (const [path, change] of bad) {
      const { ok, value, problems } = parseIdentityPack(spoilt('parseIdentityPack', change));
      assert.equal(ok, false);
      assert.deepEqual(listed(problems), [[path, 'wrong-value']]);
      assert.ok(!/evil|display:none|script|url/.test(JSON.stringify(value)));
    }
  });

  it('reads no other format', () => {
    assert.equal(parseIdentityPack(spoilt('parseIdentityPack', (p) => (p.format = 'hkt-identity/2'))).value, undefined);
  });

  it('allows only the variations of the house', () => {
    const { value, problems } = parseIdentityPack(spoilt('parseIdentityPack', (p) => p.allowed.push('colour')));
    assert.deepEqual(value!.allowed, ['community', 'mode']);
    assert.deepEqual(listed(problems), [['allowed.2', 'wrong-value']]);
  });
});

describe('formatPath', () => {
  it('writes a path as one reads it', () => {
    assert.equal(formatPath(['categories', 3, 'items', 0, 'zh']), 'categories[3].items[0].zh');
    assert.equal(formatPath([]), '(root)');
    assert.equal(formatPath([2]), '[2]');
    assert.equal(formatPath(['x'.repeat(50), 'y']), `${'x'.repeat(40)}….y`);
  });
});
