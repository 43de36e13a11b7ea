import { batteries } from '../../measures/batteries.data';
import { COMPLAINT_TEMPLATES } from './complaint-templates.data';
import { templatesFor } from './suggest';
import { allTemplates } from './template';

it('has templates for every complaint, each of them existing', () => {
  expect(Object.keys(COMPLAINT_TEMPLATES).sort()).toEqual(batteries.map(({ id }) => id).sort());
  for (const [complaint, ids] of Object.entries(COMPLAINT_TEMPLATES)) {
    expect(templatesFor(complaint).suggested.map(({ id }) => id)).toEqual(ids);
  }
});

it.each(['itb', 'unheard-of', null])('never loses a template: %s', (complaint) => {
  const { suggested, others } = templatesFor(complaint);
  expect([...suggested, ...others].map(({ id }) => id).sort()).toEqual(
    allTemplates()
      .map(({ id }) => id)
      .sort(),
  );
});
