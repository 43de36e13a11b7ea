import { COMPLAINT_TEMPLATES } from './complaint-templates.data';
import { allTemplates, type Template } from './template';

/** All templates, split by whether they were made for a complaint. */
export interface TemplateChoice {
  /** Made for the complaint, the usual first one in front. */
  readonly suggested: readonly Template[];
  readonly others: readonly Template[];
}

/**
 * Sorts the templates for a complaint. A suggestion: the therapist picks, and what speaks against a template is in its
 * `notFor`.
 *
 * @example templatesFor('itb').suggested[0].id // => "T_ITB"
 * @example templatesFor(null).suggested // => []
 */
export function templatesFor(complaint: string | null): TemplateChoice {
  const ids: readonly string[] =
    complaint !== null && Object.hasOwn(COMPLAINT_TEMPLATES, complaint)
      ? COMPLAINT_TEMPLATES[complaint as keyof typeof COMPLAINT_TEMPLATES]
      : [];
  const all = allTemplates();
  return {
    suggested: ids.flatMap((id) => all.filter((template) => template.id === id)),
    others: all.filter(({ id }) => !ids.includes(id)),
  };
}
