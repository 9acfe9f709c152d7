/** What staff and machines may ask for, and how a hall says no. */
import type { Priority } from '@huiketing/model';
import type { Text } from '@huiketing/model/text';

export type Command =
  /** 取号. By queue, or by the item somebody comes for. */
  | {
      name: 'take';
      queue?: string;
      service?: string;
      priority?: Priority;
      /** Moments with their offset. */
      window?: { from: string; until: string };
    }
  /** 叫号. The rule picks who; only the queue may be narrowed. */
  | { name: 'call'; staff: string; queue?: string }
  /** 重呼 */
  | { name: 'recall'; call: string }
  /** 到场 */
  | { name: 'arrive'; call: string }
  /** 开始办理 */
  | { name: 'begin'; call: string }
  /** 过号 */
  | { name: 'miss'; call: string }
  /** 激活: somebody who missed their call is here again. */
  | { name: 'activate'; ticket: string }
  /** 转移: to a colleague, who calls at once, or to another queue. */
  | { name: 'transfer'; call: string; staff?: string; queue?: string }
  /** 办结 */
  | { name: 'finish'; call: string }
  /** 退号 */
  | { name: 'cancel'; ticket: string }
  /** 暂停, 恢复, 结束 */
  | { name: 'suspend' | 'resume' | 'close'; queue: string }
  /** 上岗, 离岗 */
  | { name: 'duty'; staff: string; on: boolean }
  /** 坐席 */
  | { name: 'seat'; staff: string; zone: string; seat?: Text; queues?: readonly string[] }
  /** 通知; without a text it is taken down. */
  | { name: 'notice'; notice: string; text?: Text; zone?: string };

export type CommandName = Command['name'];

const WORDS = {
  'unknown-queue': ['没有这个队列。', 'There is no such queue.'],
  'unknown-service': ['这里没有办这件事的队列。', 'No queue here is for this item.'],
  'unknown-ticket': ['没有这个号。', 'There is no such ticket.'],
  'unknown-call': ['没有这次呼叫，或它已经结束。', 'There is no such call, or it is over.'],
  'unknown-staff': ['没有这位同事。', 'There is no such colleague.'],
  'queue-not-open': ['这个队列现在不取号。', 'This queue takes no numbers now.'],
  'nobody-waiting': ['现在没有人在等。', 'Nobody is waiting now.'],
  'staff-away': ['这位同事不在岗。', 'This colleague is not on duty.'],
  'staff-busy': ['这位同事还在接待，请先办结。', 'This colleague is with somebody; finish that first.'],
  'wrong-state': ['现在不能这样做，它已经是别的状态了。', 'Not possible now: its state has changed.'],
  'bad-window': ['预约时段要先有开始、后有结束。', 'A booking must begin before it ends.'],
  'needs-target': ['请说明转给哪位同事或哪个队列，二选一。', 'Say which colleague or which queue, one of the two.'],
  'personal-data': [
    '通知里像是有证件号或电话，请去掉。',
    'The notice seems to hold an ID or phone number; please remove it.',
  ],
  'seq-moved': ['大厅的状态已经变了，请看一眼再试。', 'The hall has changed since; look and try again.'],
  'key-reused': ['这个幂等键已经用在别的命令上。', 'This Idempotency-Key was used for another command.'],
} as const;

export type RefusalCode = keyof typeof WORDS;

/** A hall says no: a code for machines, words for people. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly zh: string;

  constructor(code: RefusalCode) {
    const [zh, en] = WORDS[code];
    super(en);
    this.name = 'Refusal';
    this.code = code;
    this.zh = zh;
  }
}
