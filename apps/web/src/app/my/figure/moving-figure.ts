// Its own file so that the painter and its poses are loaded after the screen, not with it.
export { ExerciseFigure } from '@midstance/ui/exercise-figure';
