/** The rules that hold between the fields of one item; their ids are those of the national elements' own rules. */
import type { Item, Path } from '@huiketing/model';
import type { FindingLevel } from './finding.ts';
import type { RuleId, Said } from './mends.ts';
import { daysOf, isLonger, spanInWords } from './spans.ts';

/** A broken rule: where in the item, and what the sentence names. */
export interface Breach {
  rule: RuleId;
  level: FindingLevel;
  path: Path;
  value?: unknown;
  said?: Said;
}

/** In the order of `consistencyRules` in item-elements.json. */
export function breachesOf(item: Item): Breach[] {
  return [
    ...feeBasis(item),
    ...visitReason(item),
    ...promise(item),
    ...instant(item),
    ...onlineZeroVisit(item),
    ...offlineZeroVisit(item),
  ];
}

function feeBasis({ fees, official }: Item): Breach[] {
  const breaches: Breach[] = [];
  (fees ?? []).forEach((fee, index) => {
    const absent = [fee.standard === undefined && '收费标准', fee.basis === undefined && '收费依据'].filter(Boolean);
    if (!absent.length) return;
    breaches.push({
      rule: 'fee-basis',
      level: 'warning',
      path: ['fees', index],
      value: fee.name,
      said: { is: absent.join('、') },
    });
  });
  if (official?.isFee && !fees?.length) {
    const said = { is: '收费项目、标准和依据' };
    breaches.push({ rule: 'fee-basis', level: 'warning', path: ['official', 'isFee'], value: '是', said });
  }
  return breaches;
}

function visitReason({ visits = 0, visitReason, official }: Item): Breach[] {
  if (visits <= 0 || visitReason !== undefined || official?.onSiteReason) return [];
  const said = { is: String(visits) };
  return [{ rule: 'visit-reason', level: 'warning', path: ['visits'], value: visits, said }];
}

function promise({ times }: Item): Breach[] {
  const { promised, statutory } = times ?? {};
  if (!promised || !statutory || !isLonger(promised, statutory)) return [];
  const said = { is: spanInWords(promised), against: spanInWords(statutory) };
  return [{ rule: 'promise-le-statutory', level: 'error', path: ['times', 'promised'], value: said.is, said }];
}

function instant({ handling, times }: Item): Breach[] {
  const promised = times?.promised;
  const oneWorkday = daysOf({ value: 1, unit: 'workday' });
  if (handling !== 'instant' || !promised || daysOf(promised) <= oneWorkday) return [];
  const is = spanInWords(promised);
  return [{ rule: 'instant-zero', level: 'warning', path: ['times', 'promised'], value: is, said: { is } }];
}

function onlineZeroVisit({ visits, official }: Item): Breach[] {
  const said = `${official?.onlineDepth ?? ''}${official?.handleForm ?? ''}`;
  if (!/全程网办|全程网上/.test(said) || !visits) return [];
  return [
    { rule: 'online-zero-visit', level: 'warning', path: ['visits'], value: visits, said: { is: String(visits) } },
  ];
}

/**
 * Only where the list says how it is done: a list that names no ways breaks no rule. 代办 counts as post does: somebody
 * of the hall goes instead of the resident.
 */
function offlineZeroVisit({ visits, channels }: Item): Breach[] {
  if (visits !== 0 || !channels?.length) return [];
  if (channels.some((channel) => ['online', 'mobile', 'mail', 'agent'].indexOf(channel) >= 0)) return [];
  return [{ rule: 'offline-zero-visit-mail', level: 'warning', path: ['channels'], value: channels.join('、') }];
}
