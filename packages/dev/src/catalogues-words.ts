/** The words that names of a made-up service list are put together from. */
import type { Category } from '@huiketing/model';

export interface Domain extends Omit<Category, 'no' | 'items' | 'en'> {
  en: string;
  objects: readonly string[];
  keywords: readonly string[];
}

type Row = readonly [code: string, zh: string, en: string, zone: string, objects: string];

/** Strand → its domains; the objects of each are apart by a blank. */
const ROWS: Readonly<Record<'care' | 'ease' | 'safe' | 'self', readonly Row[]>> = {
  care: [
    [
      'pension',
      '养老保险',
      'Pension',
      'service',
      '城乡居民养老保险 企业职工养老保险 丧葬补助金 个人账户 养老待遇资格 养老关系转移',
    ],
    ['retirees', '退休服务', 'Retirees', 'service', '退休人员信息 健康体检 退休证 生存认证 过节慰问'],
    [
      'medical',
      '医疗保险',
      'Medical insurance',
      'service',
      '城乡居民医保 职工医保 异地就医备案 门诊慢特病 医保关系转移 医疗费手工报销',
    ],
    ['maternity', '生育保险', 'Maternity insurance', 'service', '生育津贴 产前检查费 生育医疗费 计划生育手术费'],
    ['card', '社会保障卡', 'Social security card', 'self-service', '社会保障卡 电子社保卡 社保卡密码 社保卡银行账户'],
    ['jobs', '就业登记', 'Employment', 'service', '就业登记 失业登记 灵活就业社保补贴 就业创业证 失业保险金 档案托管'],
    ['job-aid', '就业援助', 'Employment aid', 'service', '就业困难人员 公益性岗位 零就业家庭 高校毕业生见习 招聘信息'],
    ['training', '技能培训', 'Training', 'parlour', '职业技能培训 创业培训 技能提升补贴 创业担保贷款 鉴定考试'],
    ['labour', '劳动权益', 'Labour rights', 'service', '劳动争议 欠薪线索 劳动合同 工伤认定 劳动能力鉴定'],
    [
      'allowance',
      '最低生活保障',
      'Subsistence allowance',
      'service',
      '最低生活保障 低保边缘家庭 特困供养 家庭经济状况核对 低保金账户',
    ],
    ['relief', '临时救助', 'Relief', 'service', '临时救助 急难救助 受灾生活补助 遗属生活补助'],
    ['medical-aid', '医疗救助', 'Medical aid', 'service', '医疗救助 大病救助 慈善医疗援助 罕见病帮扶'],
    ['housing', '住房保障', 'Housing', 'service', '公租房 租赁补贴 保障性住房 危房改造 住房公积金'],
    ['heating', '供暖服务', 'Heating', 'service', '采暖补助 供暖报修 室温测量 停暖手续 供热面积'],
    ['seniors', '老年人优待', 'Seniors', 'service', '老年人优待证 高龄津贴 养老服务补贴 护理补贴 百岁老人慰问'],
    ['home-care', '居家养老', 'Home care', 'parlour', '居家养老服务 探访关爱 应急呼叫器 老年人能力评估 家庭养老床位'],
    ['meals', '老年助餐', 'Meals', 'rest', '助餐卡 送餐上门 助餐补贴 节日餐'],
    ['disability', '残疾人证', 'Disability certificate', 'service', '残疾人证 残疾等级评定 残疾人证类别 残疾人证迁移'],
    [
      'disability-aid',
      '残疾人补贴',
      'Disability aid',
      'service',
      '困难残疾人生活补贴 重度残疾人护理补贴 辅助器具 康复服务 机动轮椅车燃油补贴',
    ],
    ['retrofit', '无障碍改造', 'Retrofit', 'service', '居家无障碍改造 适老化改造 坡道扶手 入户照明'],
    ['veterans', '退役军人', 'Veterans', 'service', '退役军人优待证 光荣牌 优抚对象抚恤 退役军人帮扶 烈士遗属优待'],
    ['births', '生育登记', 'Births', 'service', '生育登记 出生医学证明 育儿补贴 叶酸领取'],
    ['families', '计生扶助', 'Family support', 'service', '奖励扶助 特别扶助 独生子女父母光荣证 独生子女父母奖励'],
    ['childcare', '托育照护', 'Childcare', 'parlour', '临时托管 托育机构 儿童活动 家庭育儿指导'],
    ['health', '公共卫生', 'Public health', 'rest', '健康档案 老年人体检 预防接种 血压血糖 慢病随访 孕产妇保健'],
    ['doctor', '家庭医生', 'Family doctor', 'service', '家庭医生 上门巡诊 长处方 转诊预约'],
    ['school', '入学助学', 'School', 'service', '小学入学 初中入学 幼儿园入园 学生资助 助学贷款 随迁子女就学'],
  ],
  ease: [
    ['learning', '社区教育', 'Learning', 'reading', '老年课堂 手机课堂 假期课堂 书画班 合唱班'],
    ['library', '图书阅读', 'Library', 'reading', '借书证 亲子共读 读书会 盲文图书'],
    ['culture', '文化活动', 'Culture', 'display', '文艺队 节庆活动 非遗体验 展览'],
    ['sports', '体育健身', 'Sports', 'rest', '活动场地 体质监测 健身器材 乒乓球室'],
    ['household', '户籍居住', 'Household', 'service', '居住登记 居住证 户口迁移 新生儿落户 集体户口'],
    ['papers', '证明代办', 'Certificates', 'service', '亲属关系证明 居住证明 委托代办 打印证明 不再出具的证明'],
    ['bills', '生活缴费', 'Bills', 'self-service', '水费 电费 燃气费 有线电视 宽带报装'],
    ['borrowing', '便民借用', 'Borrowing', 'rest', '爱心雨伞 工具箱 轮椅 充电宝 针线包'],
    ['buildings', '物业楼院', 'Buildings', 'deliberation', '物业问题 住宅维修资金 加装电梯 楼道照明 老旧小区改造'],
    ['environment', '环境卫生', 'Environment', 'display', '垃圾分类 大件垃圾 养犬 环境问题 积雪清理'],
    ['vehicles', '停车出行', 'Parking', 'service', '居民停车位 充电桩 老年乘车卡 残疾人免费乘车'],
    ['business', '个体经营', 'Small business', 'service', '个体工商户 食品经营 门头招牌 小微企业补贴'],
  ],
  safe: [
    ['minors', '未成年人保护', 'Minors', 'service', '困境儿童 孤儿基本生活费 强制报告 留守儿童'],
    ['mind', '心理服务', 'Wellbeing', 'parlour', '心理咨询 关爱探访 心理热线 家庭辅导'],
    ['rentals', '租房与新居民', 'Rentals', 'service', '出租房屋 租赁备案 新居民积分 流动人口'],
    ['mediation', '人民调解', 'Mediation', 'deliberation', '邻里纠纷调解 婚姻家庭调解 调解协议 物业纠纷调解'],
    ['legal', '法律服务', 'Legal', 'parlour', '法律咨询 法律援助 公证 遗嘱 行政复议'],
    ['antifraud', '平安反诈', 'Anti-fraud', 'display', '反诈劝阻 安全隐患 群防群治 出入口监控'],
    ['fire', '消防应急', 'Fire', 'display', '消防检查 应急物资 避难场所 烟感报警器 电动车充电安全'],
  ],
  self: [
    ['party', '党员服务', 'Membership', 'reception', '组织关系 流动党员 党费 困难党员慰问'],
    ['governance', '居民自治', 'Self-governance', 'deliberation', '居民代表 居务公开 楼门长 居民公约'],
    ['deliberation', '议事协商', 'Deliberation', 'deliberation', '协商议题 协商会 协商结果 民主评议'],
    ['volunteers', '志愿服务', 'Volunteering', 'parlour', '志愿者 服务时长 邻里互助 志愿项目'],
    ['requests', '诉求意见', 'Requests', 'reception', '居民诉求 工单 意见箱 投诉建议'],
  ],
};

const PRIVATE_STRANDS = ['care', 'safe'];

export const DOMAINS: readonly Domain[] = (Object.keys(ROWS) as (keyof typeof ROWS)[]).flatMap((strand) =>
  ROWS[strand].map(([code, zh, en, zone, objects]) => ({
    code,
    zh,
    en,
    strand,
    zone,
    privacy: PRIVATE_STRANDS.includes(strand) ? ('ticket-only' as const) : ('masked' as const),
    objects: objects.split(' '),
    keywords: [zh.slice(0, 2), zh.slice(2)],
  })),
);

export const VERBS: readonly string[] =
  '申请 登记 办理 变更 补办 查询 年审 注销 咨询 代办 预约 核对 申领 续期 转移 停发恢复'.split(' ');

/** The first is anybody, so that the plainest names come first. */
export const AUDIENCES: readonly string[] = (
  ' 老年人 残疾人 退役军人 新居民 低保家庭 困难职工 高校毕业生 孕产妇 未成年人 独居老人 灵活就业人员 外出务工人员 ' +
  '80 周岁以上老人 失能老人 单亲家庭 重点优抚对象 个体工商户 物业企业 社会组织'
).split(/ (?!周岁)/);

/** Invented streets: two syllables that many towns have, put together. */
export const STREETS: readonly string[] = '东 西 南 北 新 安 和 福 永 长'
  .split(' ')
  .flatMap((first) => '湖 桥 园 塘 林 泉 岭 港'.split(' ').map((second) => first + second));
