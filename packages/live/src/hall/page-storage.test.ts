import { expect } from '@open-wc/testing';
import { pageShelf, pageTexts } from './page-storage.ts';

describe('the storage of a page', () => {
  it('keeps whole documents', async () => {
    const document = { value: { categories: [{ zh: '证明' }] }, etag: '"7"' };
    await pageShelf!.set('test #h1 catalogue', document);
    expect(await pageShelf!.get('test #h1 catalogue')).to.deep.equal(document);
    expect(await pageShelf!.get('test #h2 catalogue')).to.equal(undefined);
  });

  it('keeps small texts', () => {
    pageTexts.set('test', '1');
    expect(pageTexts.get('test')).to.equal('1');
    localStorage.removeItem('test');
  });
});
