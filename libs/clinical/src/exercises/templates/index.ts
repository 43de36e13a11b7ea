/** Program templates and how they become a program. */
export * from './expand';
export * from './suggest';
export * from './template';
export type * from './template-shape';
