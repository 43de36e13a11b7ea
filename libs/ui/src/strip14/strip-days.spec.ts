import { type StripDay, painPath, stripSentence } from './strip-days';

function days(states: string, pains: readonly (number | null)[] = []): StripDay[] {
  const kinds = { x: 'done', '/': 'said-no', o: 'no-word', '.': 'rest' } as const;
  return Array.from(states).map((mark, index) => ({
    date: `2026-11-${(index + 1).toString().padStart(2, '0')}`,
    state: kinds[mark as keyof typeof kinds],
    pain: pains[index] ?? null,
  }));
}

describe('the fourteen days', () => {
  it('says them in one sentence, with what was answered of all', () => {
    expect(stripSentence(days('x.x/o.x', [2, null, 5, null, null, null, 3]))).toBe(
      'Last 7 days: 3 done, 1 said no, 1 without a word, 2 rest. Pain 2 to 5, answered on 3 of 7 days.',
    );
  });

  it('does not make 0 of silence', () => {
    expect(stripSentence(days('..'))).toBe('Last 2 days: 2 rest. No pain answer.');
    expect(painPath(days('..'))).toBe('');
  });

  it('leaves a gap in the line where nobody answered', () => {
    const line = painPath(days('xxxxx', [2, 2, null, 3, 3]));
    expect(line.match(/M/g)).toHaveLength(2);
  });

  it('draws a single answer between gaps as a dash', () => {
    expect(painPath(days('xxx', [null, 4, null]))).toMatch(/^M[\d.]+ [\d.]+h6$/);
  });

  it('draws more pain higher', () => {
    const height = (pain: number) => Number(painPath(days('x', [pain])).split(/[ h]/)[1]);
    expect(height(8)).toBeLessThan(height(2));
  });
});
