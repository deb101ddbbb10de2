import { expect } from '@open-wc/testing';
import { until } from '@vicinia/testing/asserts/until.js';
import { defineOnSight } from './define-on-sight.ts';

describe('defineOnSight', () => {
  const calls: string[] = [];
  const bring = (name: string) => () => Promise.resolve(calls.push(name));
  const put = (name: string) => document.body.appendChild(document.createElement(name));

  afterEach(() => {
    calls.length = 0;
    document.querySelectorAll('x-here, x-later, x-never, x-broken').forEach((it) => it.remove());
  });

  it('fetches what stands in the page, what comes later, and nothing else; each once', async () => {
    put('x-here');
    put('x-here');
    defineOnSight({ 'x-here': bring('here'), 'x-later': bring('later'), 'x-never': bring('never') });
    expect(calls).to.deep.equal(['here']);
    const box = document.createElement('div');
    box.innerHTML = '<p><x-later></x-later></p>';
    document.body.append(box);
    await until(() => calls.includes('later'));
    put('x-later');
    put('x-here');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(calls).to.deep.equal(['here', 'later']);
    box.remove();
  });

  it('keeps quiet when code does not come', async () => {
    const rejected: unknown[] = [];
    const onRejection = (event: PromiseRejectionEvent) => rejected.push(event.reason);
    addEventListener('unhandledrejection', onRejection);
    put('x-broken');
    defineOnSight({ 'x-broken': () => Promise.reject(new Error('offline')) });
    await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    removeEventListener('unhandledrejection', onRejection);
    expect(rejected).to.deep.equal([]);
  });
});
