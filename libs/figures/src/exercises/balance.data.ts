import type { FigurePage } from '../figure';

export const FIGURES: FigurePage = {
};
