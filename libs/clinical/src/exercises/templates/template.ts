import { CALF_TEMPLATES } from './calf.data';
import { FOOT_BONE_THIGH_TEMPLATES } from './foot-bone-thigh.data';
import { KNEE_TEMPLATES } from './knee.data';
import { RUNNER_TEMPLATES } from './runner.data';
import type { TemplateRow } from './template-shape';

const TEMPLATES = [...KNEE_TEMPLATES, ...CALF_TEMPLATES, ...FOOT_BONE_THIGH_TEMPLATES, ...RUNNER_TEMPLATES];

export type TemplateId = (typeof TEMPLATES)[number]['id'];

/** A built-in program template. */
export type Template = TemplateRow & { readonly id: TemplateId };

/** All 16 built-in templates. */
export function allTemplates(): readonly Template[] {
  return TEMPLATES;
}

/**
 * A built-in template, or null for an id there is none for.
 *
 * @example findTemplate('T_ITB')?.weeks // => 8
 */
export function findTemplate(id: string): Template | null {
  return TEMPLATES.find((template) => template.id === id) ?? null;
}
