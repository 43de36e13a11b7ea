export { Chip, type Severity } from './chip';
