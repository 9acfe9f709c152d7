/** Writes the API of each element into its README, between `<!-- api:start -->` and `<!-- api:end -->`. */
import { existsSync, readFileSync } from 'node:fs';
import { findElements } from '../lib/element-files.ts';
import type { ElementFile } from '../lib/element-files.ts';
import { at } from '../lib/paths.ts';
import type { GeneratedFile } from './generated-file.ts';
import type { Declaration, Manifest, Member, Typed } from './manifest-types.ts';

const START = '<!-- api:start -->';
const END = '<!-- api:end -->';

const cell = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text: string | undefined): string => (text ? `\`${cell(text)}\`` : '');

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
  return `### ${title}\n\n${lines.join('\n')}\n\n`;
}

function propertyRow(member: Member): string[] {
  const attribute = member.attribute ? code(member.attribute) : '–';
  return [code(member.name), attribute, code(member.type?.text), code(member.default), cell(member.description)];
}

function methodRow(member: Member): string[] {
  const parameters = (member.parameters ?? []).map((each) => `${each.name}: ${each.type?.text ?? 'unknown'}`);
  const returns = member.return?.type?.text ?? 'void';
  return [code(`${member.name}(${parameters.join(', ')}): ${returns}`), cell(member.description)];
}

const slotRow = (slot: Typed): string[] => [slot.name ? code(slot.name) : '(default)', cell(slot.description)];
const eventRow = (event: Typed): string[] => [code(event.name), code(event.type?.text), cell(event.description)];
const stateRow = (state: Typed): string[] => [code(state.name), cell(state.description)];

function apiOf(declaration: Declaration): string {
  const members = declaration.members ?? [];
  const fields = members.filter((member) => member.kind === 'field');
  const methods = members.filter((member) => member.kind === 'method');
  return [
    `## ${declaration.tagName}\n\n${cell(declaration.summary)}\n\n`,
    table('Properties', ['property', 'attribute', 'type', 'default', 'what it does'], fields.map(propertyRow)),
    table('Slots', ['slot', 'what goes in'], (declaration.slots ?? []).map(slotRow)),
    table('Events', ['event', 'type', 'when'], (declaration.events ?? []).map(eventRow)),
    table('Methods', ['method', 'what it does'], methods.map(methodRow)),
    table('States', ['state', 'when'], (declaration.cssStates ?? []).map(stateRow)),
  ].join('');
}

function declarationOf(element: ElementFile, manifests: ReadonlyMap<string, Manifest>): Declaration {
  const modules = manifests.get(element.package)?.modules ?? [];
  const all = modules.flatMap((module) => module.declarations ?? []);
  return all.find((declaration) => declaration.tagName === element.tag)!;
}

/** The README with its API part renewed. */
export function injectApi(readme: string, api: string, path: string): string {
  const start = readme.indexOf(START);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${path}: needs the lines ${START} and ${END}`);
  return `${readme.slice(0, start)}${START}\n\n${api.trimEnd()}\n\n${readme.slice(end)}`;
}

const elementFolders = (): string[] => [
  ...new Set(findElements().map((each) => `packages/${each.package}/src/${each.folder}`)),
];

/** Folders whose element nobody has described yet. */
export const undescribed = (): string[] => elementFolders().filter((folder) => !existsSync(at(`${folder}/README.md`)));

export function generateApiTables(manifests: ReadonlyMap<string, Manifest>): GeneratedFile[] {
  const elements = findElements();
  return elementFolders()
    .filter((folder) => existsSync(at(`${folder}/README.md`)))
    .map((folder) => {
      const path = `${folder}/README.md`;
      const own = elements.filter((each) => `packages/${each.package}/src/${each.folder}` === folder);
      const api = own.map((each) => apiOf(declarationOf(each, manifests))).join('');
      return { path, content: injectApi(readFileSync(at(path), 'utf8'), api, path) };
    });
}
