export { ExerciseFigure } from './exercise-figure';
export { figureSentence } from './figure-sentence';
