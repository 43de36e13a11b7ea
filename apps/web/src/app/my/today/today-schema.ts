// Its own file so that the validation library is not part of a phone's first download.
export { today } from '@midstance/contracts/training';
