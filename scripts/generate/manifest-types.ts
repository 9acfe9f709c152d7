/** The part of the custom-elements manifest (schema 1) that we read and write. */
export interface Typed {
  name: string;
  description?: string;
  default?: string;
  type?: { text: string };
  inheritedFrom?: unknown;
}

export interface Member extends Typed {
  kind: 'field' | 'method';
  static?: boolean;
  privacy?: 'public' | 'private' | 'protected';
  attribute?: string;
  reflects?: boolean;
  parameters?: Typed[];
  return?: { type?: { text: string } };
}

export interface Declaration extends Typed {
  kind: string;
  tagName?: string;
  customElement?: boolean;
  summary?: string;
  superclass?: unknown;
  mixins?: unknown;
  members?: Member[];
  attributes?: (Typed & { fieldName?: string })[];
  events?: Typed[];
  slots?: Typed[];
  cssStates?: Typed[];
}

export interface Module {
  kind: string;
  path: string;
  declarations?: Declaration[];
  exports?: unknown[];
}

export interface Manifest {
  schemaVersion: string;
  readme: string;
  modules: Module[];
}
