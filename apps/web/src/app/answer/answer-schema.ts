/** A file of its own: the validation library is loaded while the questions are on their way. */
export { linkView } from '@midstance/contracts/outcomes';
