import { expect } from '@open-wc/testing';
import { serviceGuide as zh } from '../i18n/zh-CN.ts';
import { serviceGuide as en } from '../i18n/en.ts';
import { weekHours } from './week-hours.ts';

const span = (days: number[], from = '08:30', to = '17:30') => ({ days, from, to });

describe('weekHours', () => {
  it('says days in a row as a range', () => {
    expect(weekHours([span([1, 2, 3, 4, 5])], zh)).to.equal('周一至周五 08:30–17:30');
    expect(weekHours([span([1, 2, 3, 4, 5])], en)).to.equal('Mon–Fri 08:30–17:30');
  });

  it('says a day or two by name', () => {
    expect(weekHours([span([7, 6]), span([3], '13:30')], zh)).to.equal('周六、周日 08:30–17:30，周三 13:30–17:30');
  });

  it('puts the stretches of the same days together, in order', () => {
    const days = [1, 2, 3];
    expect(weekHours([span(days, '13:30'), span(days, '08:30', '12:00')], zh)).to.equal(
      '周一至周三 08:30–12:00、13:30–17:30',
    );
  });

  it('knows parted days', () =>
    expect(weekHours([span([1, 2, 3, 5, 7])], zh)).to.equal('周一至周三、周五、周日 08:30–17:30'));

  it('says nothing of what it does not know', () => {
    for (const wrong of [undefined, 'x', [null, {}, { days: 'x', from: '1', to: '2' }, span([9])]])
      expect(weekHours(wrong as never, zh)).to.equal('');
  });
});
