/** A run of ids and what they are found by, group by group; each is made when it is first asked for. */
import type { Folder } from './fold.ts';
import { groupOf } from './group.ts';
import type { Group } from './group.ts';
import { soundOf } from './sound.ts';
import type { Sound } from './sound.ts';
import type { Syllables } from './syllables.ts';

export const GROUPS = ['names', 'english', 'aliases', 'keywords', 'body', 'englishKeywords', 'englishBody'] as const;
/** Where English words are looked up. */
export const ENGLISH = ['english', 'englishKeywords', 'englishBody'] as const;
export type GroupName = (typeof GROUPS)[number];
/** What a person may type the sound of. */
export const SPOKEN = ['names', 'aliases', 'keywords'] as const;

export const isEnglish = (group: GroupName): boolean => (ENGLISH as readonly string[]).includes(group);

export type TextsOf = (id: number, group: GroupName) => readonly string[];

export interface Tools {
  folder: Folder;
  syllables: Syllables;
}

/** English keeps its spaces, since a word is found by its beginning. */
export const foldFor = (group: GroupName, { folder }: Tools): ((text: string) => string) =>
  isEnglish(group) ? (text) => ` ${folder.fold(text, ' ')}` : (text) => folder.fold(text);

export class Shelf {
  readonly from: number;
  readonly to: number;
  readonly #textsOf: TextsOf;
  readonly #tools: Tools;
  readonly #groups = new Map<GroupName, Group>();
  readonly #sounds = new Map<GroupName, Sound>();

  readonly #speltOf: ((id: number) => string) | undefined;

  /** `speltOf`: a name's own pinyin, syllable by syllable. */
  constructor(from: number, to: number, textsOf: TextsOf, tools: Tools, speltOf?: (id: number) => string) {
    this.#speltOf = speltOf;
    this.from = from;
    this.to = to;
    this.#textsOf = textsOf;
    this.#tools = tools;
  }

  group(name: GroupName): Group {
    let group = this.#groups.get(name);
    if (!group) {
      group = groupOf(this.from, this.to, (id) => this.#textsOf(id, name), foldFor(name, this.#tools));
      this.#groups.set(name, group);
    }
    return group;
  }

  sound(name: GroupName): Sound {
    let sound = this.#sounds.get(name);
    if (sound) return sound;
    const group = this.group(name);
    const spelt = name === 'names' && this.#speltOf ? (text: number) => this.#speltOf!(group.owners[text]!) : undefined;
    sound = soundOf(group, this.#tools.syllables, spelt);
    this.#sounds.set(name, sound);
    return sound;
  }
}
