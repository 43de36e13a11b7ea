import { closure, scriptsHolding, scriptsOf } from './bundle-files.mjs';

const outputs = {
  'main.js': {
    entryPoint: 'src/main.ts',
    imports: [
      { path: 'core.js', kind: 'import-statement' },
      { path: 'lazy.js', kind: 'dynamic-import' },
    ],
  },
  'core.js': { imports: [{ path: 'main.js', kind: 'import-statement' }] },
  'lazy.js': {
    entryPoint: 'src/lazy.ts',
    imports: [
      { path: 'core.js', kind: 'import-statement' },
      { path: 'forms.js', kind: 'import-statement' },
      { path: 'lazy.css', kind: 'import-statement' },
    ],
  },
  'forms.js': { imports: [] },
  'lazy.css': { imports: [] },
};

describe('what a screen downloads', () => {
  it('is the start and what it imports at once, not what it may load later', () => {
    expect([...closure(outputs, 'main.js')].sort()).toEqual(['core.js', 'main.js']);
  });

  it('counts every script once, with what the screen loads lazily', () => {
    expect([...scriptsOf(outputs, ['src/main.ts', 'src/lazy.ts'])].sort()).toEqual([
      'core.js',
      'forms.js',
      'lazy.js',
      'main.js',
    ]);
  });

  it('does not pass over a screen that is gone from the build', () => {
    expect(() => scriptsOf(outputs, ['src/moved.ts'])).toThrow('no entry point src/moved.ts');
  });
});

describe('what must not be downloaded', () => {
  it('is found by the folder it was written in', () => {
    const built = {
      'a.js': { imports: [], inputs: { 'src/play/a.ts': {}, 'src/b.ts': {} } },
      'b.js': { imports: [], inputs: { 'src/playing.ts': {} } },
      'c.css': { imports: [], inputs: { 'src/play/a.css': {} } },
    };
    expect(scriptsHolding(built, 'src/play')).toEqual(['a.js']);
    expect(scriptsHolding({ 'b.js': built['b.js'] }, 'src/play')).toEqual([]);
  });
});
