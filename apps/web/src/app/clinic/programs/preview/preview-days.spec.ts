import { emptyProgram, newItem, withItem, withNewPhase } from '../build/edit-content';
import { phaseOn, previewDays } from './preview-days';

const content = ['st_clamshell', 'st_wall_sit'].reduce(
  (program, id) => withItem(program, 'p1', newItem(id, id as 'st_clamshell', 'right')),
  withNewPhase(emptyProgram('Knee', '2026-11-16', 'knee')),
);

describe('the sessions that are shown before they are done', () => {
  it('are the next ones of a phase that is on, in the order of the player', () => {
    const days = previewDays(content, 'p1', '2026-11-22');
    expect(days.length).toBeGreaterThan(1);
    expect(days.every(({ date }) => date >= '2026-11-22' && date <= '2026-12-13')).toBe(true);
    expect(days[0]?.sets.slice(0, 2).map(({ itemId, side }) => [itemId, side])).toEqual([
      ['st_clamshell', 'right'],
      ['st_clamshell', 'left'],
    ]);
    expect(days[0]?.durationMin).toBeGreaterThan(0);
  });

  it('begin with the first day of a phase to come, or of one that is over', () => {
    const later = withItem(content, 'p2', newItem('later', 'st_wall_sit', null));
    expect(previewDays(later, 'p2', '2026-11-22')[0]?.date).toBe('2026-12-14');
    expect(previewDays(content, 'p1', '2027-03-01')[0]?.date).toBe('2026-11-16');
  });

  it('are none in a phase without exercises, without days, or that is not there', () => {
    const undated = {
      ...content,
      phases: content.phases.map((phase) => ({ ...phase, activeFrom: null, activeTo: null })),
    };
    expect([
      previewDays(content, 'p2', '2026-11-22'),
      previewDays(undated, 'p1', '2026-11-22'),
      previewDays(content, 'p9', '2026-11-22'),
    ]).toEqual([[], [], []]);
  });

  it('are of the phase that is on, else of the first one', () => {
    expect([phaseOn(content, '2026-12-20'), phaseOn(content, '2027-12-20'), phaseOn(null, '2026-12-20')]).toEqual([
      'p2',
      'p1',
      '',
    ]);
  });
});
