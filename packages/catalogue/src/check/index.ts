/** `@huiketing/catalogue/check`: what is wrong with a list, and what changed between two of them. No DOM, no Node. */
export { checkCatalogue } from './check-catalogue.ts';
export type { CheckOptions, Checked } from './check-catalogue.ts';
export { againstList, readDistrictList } from './district-list.ts';
export type { DistrictList, ListedCategory } from './district-list.ts';
export { changeInWords, diffCatalogues } from './diff.ts';
export type { Change } from './diff.ts';
export { finding, findingInWords, isToMend, placeInWords } from './finding.ts';
export type { Finding, FindingLevel, Place } from './finding.ts';
export { ruleIds } from './mends.ts';
export type { RuleId } from './mends.ts';
