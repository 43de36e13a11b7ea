export { Field } from './field';
export { FieldControl } from './field-control';
