/** Answers that say no, as problem details (RFC 9457) with words in both languages. */
import type { FastifyError, FastifyReply } from 'fastify';
import { Refusal } from '../domain/commands.ts';
import type { RefusalCode } from '../domain/commands.ts';

export interface Problem {
  status: number;
  code: string;
  title: string;
  zh: string;
}

const STATUS: Partial<Record<RefusalCode, number>> = {
  'unknown-queue': 404,
  'unknown-service': 404,
  'unknown-ticket': 404,
  'unknown-call': 404,
  'unknown-staff': 404,
  'bad-window': 400,
  'needs-target': 400,
  'personal-data': 400,
  'seq-moved': 412,
  'key-reused': 422,
};

const OTHERS: Record<number, [code: string, zh: string, en: string]> = {
  400: ['bad-request', '请求的内容不对。', 'The request is not as described.'],
  401: ['no-token', '请先用工作口令登录。', 'Please sign in with a staff token.'],
  403: ['wrong-scope', '这个口令不能做这件事。', 'This token may not do that.'],
  404: ['not-found', '这里没有。', 'Nothing here.'],
  413: ['too-large', '请求的内容太大。', 'The request is too large.'],
  415: ['not-json', '请发送 JSON。', 'Please send JSON.'],
  429: ['too-many', '请求太快了，请歇一下再试。', 'Too many requests; please pause a moment.'],
  503: [
    'not-kept',
    '数据库没有应答，这个命令没有记下，请再试。',
    'The database did not answer; nothing was recorded. Please try again.',
  ],
};

export function refusalProblem({ code, zh, message }: Refusal): Problem {
  return { status: STATUS[code] ?? 409, code, title: message, zh };
}

export function statusProblem(status: number, detail?: string): Problem & { detail?: string } {
  const [code, zh, title] = OTHERS[status] ?? OTHERS[503]!;
  return { status: OTHERS[status] ? status : 503, code, title, zh, ...(detail !== undefined && { detail }) };
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  return reply.code(problem.status).type('application/problem+json; charset=utf-8').send(JSON.stringify(problem));
}

/** Anything thrown becomes an answer; what the database or we ourselves did wrong is told to the log only. */
export function answerError(error: FastifyError | Refusal, reply: FastifyReply): FastifyReply {
  if (error instanceof Refusal) return sendProblem(reply, refusalProblem(error));
  const status = error.statusCode ?? 503;
  return sendProblem(reply, statusProblem(status, status < 500 ? error.message : undefined));
}
