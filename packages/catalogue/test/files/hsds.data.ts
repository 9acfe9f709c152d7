/** Services in HSDS 3, as its API gives them and as a data package. SAMPLE: no real services. */

const term = (id: string, code: string, name: string) => ({ id, code, name, description: name, taxonomy: 'SAMPLE' });
const care = term('t-1', 'elder-care', 'Care for older people');
const food = term('t-2', 'food', 'Meals');

const page = {
  total_items: 3,
  contents: [
    {
      id: 'svc-meals',
      name: 'Lunch club',
      alternate_name: 'Meals on wheels; Senior lunch',
      description: 'A warm lunch on working days.',
      url: 'https://hall.example/lunch',
      status: 'active',
      application_process: '1. Say your name 2. Sit down',
      eligibility_description: 'Sixty and over',
      minimum_age: 60,
      assured_date: '2026-02-01',
      phones: [
        {
          id: 'p-1',
          number: '+86 24 0000 0000',
          extension: 8,
          languages: [{ id: 'l-1', name: 'English', code: 'en' }],
        },
      ],
      schedules: [{ id: 's-1', freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR', opens_at: '11:00:00', closes_at: '13:30:00' }],
      cost_options: [{ id: 'c-1', option: 'Lunch', currency: 'cny', amount: 6, amount_description: 'per meal' }],
      required_documents: [{ id: 'd-1', document: 'Identity card', uri: 'https://hall.example/id.png' }],
      languages: [{ id: 'l-2', name: 'Chinese', code: 'zh' }],
      service_at_locations: [
        {
          id: 'sal-1',
          description: 'In the parlour',
          location: { id: 'loc-1', location_type: 'physical', name: '会客区', latitude: 41.8, longitude: 123.4 },
        },
      ],
      attributes: [
        { id: 'a-1', taxonomy_term: care },
        { id: 'a-2', taxonomy_term: food },
      ],
      organization: { id: 'org-1', name: 'Sample community', description: 'SAMPLE' },
    },
    {
      id: 'svc-reading',
      name: '亲子阅读',
      description: '周末绘本时间。',
      status: 'temporarily closed',
      fees_description: 'Free',
      service_at_locations: [
        {
          id: 'sal-2',
          phones: [{ id: 'p-2', number: '12345' }],
          location: { id: 'reading', name: 'Corner', schedules: [{ id: 's-2', description: '周六下午' }] },
        },
      ],
      attributes: [{ id: 'a-3', taxonomy_term: term('t-3', 'family', '亲子') }],
    },
    { id: 'svc-none', description: 'A service without a name', status: 'active' },
  ],
};

const text = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(',')}\n`).join('');

export const hsdsFiles: [string, string][] = [
  ['hsds.json', `${JSON.stringify(page, null, 2)}\n`],
  [
    'hsds/services.csv',
    text([
      ['id', 'organization_id', 'name', 'description', 'status'],
      ['svc-1', 'org-1', '家庭医生签约', '签约后有人随访。', 'active'],
      ['svc-2', 'org-1', '健康讲座', '', 'active'],
    ]),
  ],
  [
    'hsds/organizations.csv',
    text([
      ['id', 'name', 'description'],
      ['org-1', '样例社区', 'SAMPLE'],
    ]),
  ],
  [
    'hsds/locations.csv',
    text([
      ['id', 'location_type', 'name'],
      ['loc-1', 'physical', '接待区'],
      ['loc-9', 'physical', '没有人用的地方'],
    ]),
  ],
  [
    'hsds/service_at_locations.csv',
    text([
      ['id', 'service_id', 'location_id'],
      ['sal-1', 'svc-1', 'loc-1'],
    ]),
  ],
  [
    'hsds/phones.csv',
    text([
      ['id', 'service_id', 'location_id', 'number'],
      ['p-1', 'svc-1', '', '12345'],
      ['p-2', '', 'loc-1', '12320'],
    ]),
  ],
  [
    'hsds/schedules.csv',
    text([
      ['id', 'service_id', 'byday', 'opens_at', 'closes_at'],
      ['s-1', 'svc-1', 'MO,WE', '08:30', '11:30'],
      ['s-2', 'svc-2', '2MO', '14:00', '16:00'],
    ]),
  ],
  [
    'hsds/required_documents.csv',
    text([
      ['id', 'service_id', 'document'],
      ['d-1', 'svc-1', '医保卡'],
    ]),
  ],
  [
    'hsds/cost_options.csv',
    text([
      ['id', 'service_id', 'option', 'amount', 'currency'],
      ['c-1', 'svc-1', '签约', '0', 'CNY'],
    ]),
  ],
  [
    'hsds/languages.csv',
    text([
      ['id', 'service_id', 'name', 'code'],
      ['l-1', 'svc-1', '普通话', 'zh'],
    ]),
  ],
  [
    'hsds/taxonomy_terms.csv',
    text([
      ['id', 'code', 'name', 'description'],
      ['t-1', 'health', '卫生健康', 'SAMPLE'],
    ]),
  ],
  [
    'hsds/attributes.csv',
    text([
      ['id', 'link_id', 'taxonomy_term_id', 'link_entity'],
      ['a-1', 'svc-1', 't-1', 'service'],
      ['a-2', 'svc-2', 't-1', 'service'],
    ]),
  ],
];
