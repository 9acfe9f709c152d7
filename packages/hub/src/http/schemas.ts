/** JSON Schemas of the commands: they validate, and they are what /openapi.json shows. */
import { PRIORITIES } from '@huiketing/model';
import type { CommandName } from '../domain/commands.ts';
import type { Scope } from './tokens.ts';

type Schema = Record<string, unknown>;

export const hallParams: Schema = {
  type: 'object',
  properties: { hall: { type: 'string', pattern: '^[a-z0-9][a-z0-9-]{0,63}$' } },
  required: ['hall'],
};

const id = (description: string): Schema => ({
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$',
  description,
});
const words = (most: number): Schema => ({
  oneOf: [
    { type: 'string', minLength: 1, maxLength: most },
    {
      type: 'object',
      properties: {
        zh: { type: 'string', minLength: 1, maxLength: most },
        en: { type: 'string', minLength: 1, maxLength: most },
      },
      required: ['zh'],
      additionalProperties: false,
    },
  ],
});
const moment: Schema = { type: 'string', format: 'date-time' };

/** Every unknown field is refused, out loud: nobody's name slips into a log by habit. */
const body = (properties: Record<string, Schema>, required: readonly string[] = []): Schema => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const call = body({ call: id('The call.') }, ['call']);
const ticket = body({ ticket: id('The ticket.') }, ['ticket']);
const queue = body({ queue: id('The queue.') }, ['queue']);

export interface CommandDescription {
  summary: string;
  scope: Scope;
  body: Schema;
}

export const commandDescriptions: Record<CommandName, CommandDescription> = {
  take: {
    summary: '取号 · Take a number',
    scope: 'take',
    body: body({
      queue: id('The queue; or name the item instead.'),
      service: id('The item somebody comes for; the queue that is for it is found.'),
      priority: { type: 'string', enum: [...PRIORITIES], description: 'The rule that applies, never who it is.' },
      window: body({ from: moment, until: moment }, ['from', 'until']),
    }),
  },
  call: {
    summary: '叫号 · Call who comes next by the rule',
    scope: 'desk',
    body: body({ staff: id('Who calls.'), queue: id('Only from this queue.') }, ['staff']),
  },
  recall: { summary: '重呼 · Call once more', scope: 'desk', body: call },
  arrive: { summary: '到场 · The resident is here', scope: 'desk', body: call },
  begin: { summary: '开始办理 · Begin', scope: 'desk', body: call },
  miss: { summary: '过号 · Nobody came', scope: 'desk', body: call },
  activate: { summary: '激活 · Who missed their call is here again', scope: 'desk', body: ticket },
  transfer: {
    summary: '转移 · To a colleague or another queue',
    scope: 'desk',
    body: body({ call: id('The call.'), staff: id('To whom.'), queue: id('To which queue.') }, ['call']),
  },
  finish: { summary: '办结 · Done', scope: 'desk', body: call },
  cancel: { summary: '退号 · Give the number back', scope: 'take', body: ticket },
  suspend: { summary: '暂停 · Pause a queue', scope: 'manage', body: queue },
  resume: { summary: '恢复 · Open a queue', scope: 'manage', body: queue },
  close: { summary: '停止取号 · No more numbers today', scope: 'manage', body: queue },
  duty: {
    summary: '上岗 / 离岗 · On or off duty',
    scope: 'duty',
    body: body({ staff: id('Who.'), on: { type: 'boolean' } }, ['staff', 'on']),
  },
  seat: {
    summary: '坐席 · Where somebody sits and whom they take',
    scope: 'duty',
    body: body(
      {
        staff: id('Who.'),
        zone: id('The zone.'),
        seat: words(60),
        queues: { type: 'array', items: id('A queue.'), maxItems: 100 },
      },
      ['staff', 'zone'],
    ),
  },
  notice: {
    summary: '通知 · Put a notice up, or take it down',
    scope: 'manage',
    body: body({ notice: id('Its name.'), text: words(1000), zone: id('The zone it is about.') }, ['notice']),
  },
};

export const replySchema: Schema = {
  type: 'object',
  description: 'What came of it. Everything is on disk when this is sent.',
  properties: {
    epoch: { type: 'string' },
    seq: { type: 'integer', description: 'The state that shows it, or a later one.' },
    ticket: { type: 'string' },
    no: { type: 'string' },
    call: { type: 'string' },
    attempt: { type: 'integer' },
    queue: { type: 'string' },
    rule: { type: 'object', properties: { code: { type: 'string' }, zh: { type: 'string' }, en: { type: 'string' } } },
  },
  required: ['epoch', 'seq'],
};

export const problemSchema: Schema = {
  type: 'object',
  description: 'Why not (RFC 9457), in Chinese and English.',
  properties: {
    status: { type: 'integer' },
    code: { type: 'string' },
    title: { type: 'string' },
    zh: { type: 'string' },
    detail: { type: 'string' },
  },
  required: ['status', 'code', 'title', 'zh'],
};
