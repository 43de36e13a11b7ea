import { fitted, programFrom } from './begin';
import { newItem, withItem } from './edit-content';

const runner = { complaint: 'patellofemoral', injured: 'left', precautions: [] } as const;

describe('a program to begin with', () => {
  it('is a template of the product, or empty with the pain rule of the complaint', () => {
    expect(programFrom('T_PFP_EARLY', '2026-11-23', runner)).toMatchObject({ templateId: 'T_PFP_EARLY' });
    expect(programFrom('none', '2026-11-23', runner)).toMatchObject({ templateId: null, painProfile: 'knee' });
    expect(programFrom('none', '2026-11-23', { ...runner, complaint: 'achilles-calf' }).painProfile).toBe('tendon');
  });

  it('is the clinic’s template on the runner’s day, their leg first, without what precautions forbid', () => {
    const empty = programFrom('none', '2026-01-05', runner);
    const template = withItem(
      withItem(empty, 'p1', newItem('a', 'st_clamshell', 'right')),
      'p1',
      newItem('b', 'pl_bounding', 'right'),
    );
    const content = fitted(template, '2026-11-23', { ...runner, precautions: ['no-impact'] });
    expect(content.startDate).toBe('2026-11-23');
    expect(content.phases[0]?.items).toMatchObject([{ id: 'a', firstSide: 'left' }]);
    expect(content.leftOut).toEqual([{ phaseId: 'p1', exerciseId: 'pl_bounding', precautions: ['no-impact'] }]);
  });
});
