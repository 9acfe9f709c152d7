/** The rules by their ids, each with its mend: one plain sentence in Chinese and in English. */

/** What a sentence names: the name of an item, what was said, what stands against it. */
export interface Said {
  name?: string;
  is?: string;
  against?: string;
  /** `against` in Chinese, where it is a sentence. */
  zh?: string;
}

type Sentence = (said: { name: string; is: string; against: string; zh: string }) => [zh: string, en: string];

const sentences = {
  // Cross-field rules of the national elements (consistencyRules of item-elements.json)
  'fee-basis': ({ is }) => [
    `收费的事项要写清收费项目、标准和依据，请补上${is}。`,
    `An item with a fee names what is charged, how much and on what basis; add what is missing.`,
  ],
  'visit-reason': ({ is }) => [
    `需要到场 ${is} 次，请写明必须现场办理的原因，或改为 0 次。`,
    `${is} visits are asked for: say why they cannot be spared, or set 0.`,
  ],
  'promise-le-statutory': ({ is, against }) => [
    `承诺时限（${is}）比法定时限（${against}）还长，请改短承诺时限，或核对法定时限。`,
    `The promised time (${is}) is longer than the statutory one (${against}): shorten it, or check the statutory time.`,
  ],
  'instant-zero': ({ is }) => [
    `当场办的事项，承诺时限应为 0 或 1 个工作日（现为${is}）；不能当场办好的，办件类型请改为“承诺件”。`,
    `What is done on the spot takes 0 or 1 working day (now ${is}); if it takes longer, call it promised.`,
  ],
  'online-zero-visit': ({ is }) => [
    `全程网办的事项不用跑，请把到场次数改为 0（现为 ${is}）。`,
    `What is done online from start to end needs no visit: set 0 (now ${is}).`,
  ],
  'offline-zero-visit-mail': () => [
    '不用到场、又不能网上办，办理方式里请加上“邮寄”或“代办”，或改到场次数。',
    'No visit and not online: add post or the agent to the ways, or change the number of visits.',
  ],
  // The list as a whole
  'unique-code': ({ is }) => [
    `编码“${is}”在清单里出现了不止一次，请给每个事项一个自己的编码。`,
    `The code “${is}” stands more than once in the list: give each its own.`,
  ],
  'duplicate-name': ({ name }) => [
    `同一大类里有两个“${name}”，已都保留；如是同一事项请合并成一行。`,
    `“${name}” stands twice in its category. Both are kept; merge them if they are one.`,
  ],
  'zone-exists': ({ is }) => [
    `会客厅里没有叫“${is}”的功能区，请改成平面图里的功能区名称。`,
    `The hall has no zone “${is}”: use a name from its plan.`,
  ],
  'count-mismatch': ({ is, against }) => [
    `清单写着 ${is} 个，实际可用的是 ${against} 个，请核对数目或补齐。`,
    `The list says ${is}, but ${against} are usable: check the number, or complete the list.`,
  ],
  'list-missing': ({ name }) => [
    `区里的清单有“${name}”这一大类，这里没有，请补上。`,
    `The district's list has the category “${name}”, this one has not: add it.`,
  ],
  'list-extra': ({ name }) => [
    `区里的清单没有“${name}”这一大类，请并入清单上的大类，或先报区里增加。`,
    `The district's list has no category “${name}”: move its items, or have it added there first.`,
  ],
  'list-name': ({ is, against }) => [
    `大类名称“${is}”与区里清单的“${against}”不一致，请改成一致。`,
    `The category is called “${is}” here and “${against}” in the district's list: use that name.`,
  ],
  wording: ({ is, against }) => [
    against ? `给居民看的文字请不写“${is}”，改为“${against}”。` : `给居民看的文字请不写“${is}”。`,
    against ? `Do not tell residents “${is}”; write “${against}”.` : `Do not tell residents “${is}”.`,
  ],
  // What a parser finds
  'wrong-value': ({ against, zh }) => [
    `这个值用不上（${zh}），已留出；请改成要求的样子。`,
    `The value could not be used (${against}): write it as asked for.`,
  ],
  missing: ({ name }) => [`缺少“${name}”，请补上。`, `“${name}” is missing: add it.`],
  'unknown-field': ({ name }) => [
    `不认识字段“${name}”，已忽略；请核对拼写，或放进 extra。`,
    `The field “${name}” is not known and was left out: check its spelling, or move it into extra.`,
  ],
  'too-many': () => [
    '一个字段里的条数太多，超出的部分没有读入，请分开。',
    'Too many entries in one field: split them.',
  ],
  // What an import finds
  unreadable: ({ is }) => [
    `读不出这个文件（${is}），请另存为 XLSX 或 UTF-8 的 CSV 再试。`,
    `The file cannot be read (${is}): save it as XLSX or as CSV in UTF-8 and try again.`,
  ],
  encoding: () => [
    '有些字读不出来，请把文件另存为 UTF-8 再导入。',
    'Some characters cannot be read: save the file as UTF-8 and import it again.',
  ],
  'no-header': () => [
    '没有找到表头：需要一行里有“事项名称”这样的列名。',
    'No header was found: one row must have a column such as “事项名称”.',
  ],
  'not-read': ({ name }) => [
    `没有读出（${name}），原文已留在 extra；请改成说明里的写法。`,
    `Not understood (${name}). The words are kept in extra; write them as the guide says.`,
  ],
  'no-name': () => ['这一行没有事项名称，未导入；请补上名称。', 'The row has no name and was left out: add one.'],
  'no-category': () => [
    '这一行上面没有大类，已放入“未分类”；请填上大类。',
    'No category stands above this row, so it went to 未分类: fill in its category.',
  ],
  'no-handling': () => [
    '没有写办件类型，也推不出来，先按“指个路”显示；请填即办件或承诺件。',
    'How it is handled is not said, so it shows as guidance: fill in 即办件 or 承诺件.',
  ],
  'no-item': ({ name }) => [
    `这一行的${name}没有对应的事项，未导入；请核对编码。`,
    `The row (${name}) belongs to no item and was left out: check its code.`,
  ],
  'unit-unknown': ({ is }) => [
    `时限单位“${is}”没有公开的对照，未换成时限；请改写为“工作日”“天”等。`,
    `The unit “${is}” is not publicly defined, so no time was made of it: write 工作日, 天 and the like.`,
  ],
  'not-active': ({ is }) => [
    `来源标为“${is}”，请确认是否还在办。`,
    `The source says “${is}”: check whether it is still offered.`,
  ],
  'too-much-extra': () => [
    '这一行没有对应字段的列太多，留不下；请删去用不到的列。',
    'The row has more columns without a field than can be kept: remove those not needed.',
  ],
  'no-such-code': ({ is }) => [
    `清单里没有编码“${is}”，这几个说法没有加进去；请核对编码。`,
    `No item has the code “${is}”, so its sayings were not added: check the code.`,
  ],
  'around-the-table': () => [
    '表头上方或表尾的说明，不是事项，未导入。',
    'Words above or below the table, no item; not imported.',
  ],
} satisfies Record<string, Sentence>;

export type RuleId = keyof typeof sentences;

/** Every rule, for docs and tests. */
export const ruleIds = Object.keys(sentences) as RuleId[];

export function mendOf(
  rule: RuleId,
  { name = '', is = '', against = '', zh: cause = against }: Said,
): { zh: string; en: string } {
  const sentence: Sentence = sentences[rule];
  const [zh, en] = sentence({ name, is, against, zh: cause });
  return { zh, en };
}
