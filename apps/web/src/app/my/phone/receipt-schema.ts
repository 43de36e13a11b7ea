// Its own file so that the validation library is loaded with the first write, not with the first screen.
export { trainingReceipt } from '@midstance/contracts/training';
