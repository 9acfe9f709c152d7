import type { Why } from '@huiketing/catalogue';
import type { Catalogue, Category, Item } from '@huiketing/model';
import type * as zh from '../i18n/zh-CN.ts';
import type { Told } from '../service-guide/told.ts';
import type { ServiceState } from './service-browser.events.ts';

/** All that the views of a list show from. */
export interface Shown extends Told {
  words: typeof zh.serviceBrowser;
  catalogue: Catalogue;
}

/** An item where it stands, and why it is shown. */
export interface Entry {
  item: Item;
  category: Category;
  why?: readonly Why[];
}

/** What a person does in the views. */
export interface Actions {
  open(entry: Entry): void;
  change(change: Partial<ServiceState>, focus?: string): void;
  goBack(): void;
  turnTo(page: number): void;
}
