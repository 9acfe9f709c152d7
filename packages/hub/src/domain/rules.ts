/** Who comes next, as data, and the same in words. A hall may set its own figures; the words follow them. */
import type { Priority } from '@huiketing/model';

export interface Rules {
  /** Which tickets go ahead. A booking only within its window. */
  ahead: readonly Priority[];
  /** When both wait: so many ahead, then so many others. 1:1 by default. */
  alternate: { ahead: number; others: number };
  /** Minutes before and after its window in which a booking still goes ahead. */
  booking: { early: number; late: number };
  /** After how many others somebody who missed a call and reported again is called. */
  missed: { after: number };
  /** Seconds for which one call stands. */
  stands: number;
  /** Of recent service times: the quantiles of the range, and the fewest samples that allow one. */
  estimate: { lo: number; hi: number; least: number; keep: number };
}

export const usualRules: Rules = {
  ahead: ['elder', 'disability', 'booking'],
  alternate: { ahead: 1, others: 1 },
  booking: { early: 10, late: 15 },
  missed: { after: 2 },
  stands: 180,
  estimate: { lo: 0.15, hi: 0.85, least: 8, keep: 40 },
};

export interface RuleWords {
  code: 'ahead' | 'booking' | 'order' | 'missed' | 'transfer';
  zh: string;
  en: string;
}

const NAMES: Record<Priority, { zh: string; en: string }> = {
  elder: { zh: '老人', en: 'elders' },
  disability: { zh: '行动不便的居民', en: 'people with disabilities' },
  booking: { zh: '预约的居民', en: 'people with a booking' },
};

function aheadWords({ ahead, alternate }: Rules): RuleWords {
  const who = ahead.map((each) => NAMES[each]);
  return {
    code: 'ahead',
    zh: `${who.map(({ zh }) => zh).join('、')}先请；请过 ${alternate.ahead} 位，就请 ${alternate.others} 位其他居民，轮着来。`,
    en: `First come ${who.map(({ en }) => en).join(', ')}; after ${alternate.ahead} of them, ${alternate.others} of the others, in turn.`,
  };
}

/** The rules as a board shows them, one sentence each. */
export function rulesInWords(rules: Rules): RuleWords[] {
  const { early, late } = rules.booking;
  const words: RuleWords[] = [
    { code: 'order', zh: '同样情况，先取号的先请。', en: 'Otherwise: who took a number first comes first.' },
  ];
  if (rules.ahead.length > 0) words.unshift(aheadWords(rules));
  if (rules.ahead.includes('booking')) {
    words.push({
      code: 'booking',
      zh: `预约时段前 ${early} 分钟到后 ${late} 分钟内都算准时，过了也照样排队办。`,
      en: `A booking holds from ${early} minutes before its time to ${late} minutes after; later you simply queue.`,
    });
  }
  words.push({
    code: 'missed',
    zh: `过号了别着急，重新报到后再等 ${rules.missed.after} 位就请您，不用重新取号。`,
    en: `Missed your call? Report again and you are called after ${rules.missed.after} others, with the same number.`,
  });
  words.push({
    code: 'transfer',
    zh: '转到别处办的，按原来的取号时间排，不用重新排队。',
    en: 'Sent on to another service? You keep the place your number gave you.',
  });
  return words;
}
