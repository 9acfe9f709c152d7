/** The custom-elements manifest of each element package, without what is private. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { findElements } from '../lib/element-files.ts';
import { root } from '../lib/paths.ts';
import type { GeneratedFile } from './generated-file.ts';
import type { Declaration, Manifest, Module, Typed } from './manifest-types.ts';
import { readUnions } from './vocabulary-types.ts';

const unions = readUnions();

/** Members that belong to Lit or to the base class and not to a reader of the API. */
const INTERNAL = new Set(['findScope', 'scopeChanged', 'words', 'scope', 'innerRoot', 'connectedCallback']);

function isPublicMember(member: NonNullable<Declaration['members']>[number]): boolean {
  if (member.static || member.privacy === 'private' || member.privacy === 'protected') return false;
  return !member.name.startsWith('#') && !INTERNAL.has(member.name) && !member.inheritedFrom;
}

function spelledOut<T extends Typed>(member: T): T {
  const union = unions.get(member.type?.text ?? '');
  return union ? { ...member, type: { text: union } } : member;
}

function tidyDeclaration(declaration: Declaration, tag: string): Declaration {
  const { superclass: _superclass, mixins: _mixins, ...rest } = declaration;
  return {
    ...rest,
    customElement: true,
    tagName: tag,
    members: (declaration.members ?? []).filter(isPublicMember).map(spelledOut),
    attributes: (declaration.attributes ?? []).filter((attribute) => !attribute.inheritedFrom).map(spelledOut),
    // An event without a description is one the analyzer guessed from a dispatchEvent call.
    events: (declaration.events ?? []).filter((event) => event.description),
  };
}

const published = (path: string): string => `dist/${path.replace(/^packages\/\w+\/src\//, '').replace(/\.ts$/, '.js')}`;

function tidyModules(manifest: Manifest, packageName: string): Module[] {
  return findElements()
    .filter((element) => element.package === packageName)
    .map(({ tag, className, file }) => {
      const module = manifest.modules.find((each) => each.path === `packages/${packageName}/src/${file}`);
      const declaration = module?.declarations?.find((each) => each.name === className);
      if (!declaration) throw new Error(`${file}: the analyzer did not find ${className}`);
      const path = published(file);
      return {
        kind: 'javascript-module',
        path,
        declarations: [tidyDeclaration(declaration, tag)],
        exports: [
          { kind: 'js', name: className, declaration: { name: className, module: path } },
          { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: path } },
        ],
      };
    });
}

export async function readManifest(packageName: string): Promise<Manifest> {
  const globs = [`packages/${packageName}/src/**/*.element.ts`, `packages/${packageName}/src/**/*.events.ts`];
  const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs', '--globs', ...globs];
  const raw = (await cli({ argv, cwd: root, noWrite: true })) as Manifest;
  return { schemaVersion: raw.schemaVersion, readme: '', modules: tidyModules(raw, packageName) };
}

export async function generateManifests(): Promise<{ files: GeneratedFile[]; manifests: Map<string, Manifest> }> {
  const names = [...new Set(findElements().map((element) => element.package))];
  const manifests = new Map<string, Manifest>();
  for (const name of names) manifests.set(name, await readManifest(name));
  const files = [...manifests].map(([name, manifest]) => ({
    path: `packages/${name}/custom-elements.json`,
    content: `${JSON.stringify(manifest, null, 2)}\n`,
  }));
  return { files, manifests };
}
