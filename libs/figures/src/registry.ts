import { CATALOGUE, type PageName } from './catalogue.data';
import type { Figure, FigurePage } from './figure';

/** Every page is loaded on its own, so that an app downloads only what it shows. */
const LOADERS: Readonly<Record<PageName, () => Promise<{ readonly FIGURES: FigurePage }>>> = {
  'self-care': () => import('./exercises/self-care.data'),
  'knee-chain': () => import('./exercises/knee-chain.data'),
  squat: () => import('./exercises/squat.data'),
  step: () => import('./exercises/step.data'),
  'hip-lying': () => import('./exercises/hip-lying.data'),
  'hip-standing': () => import('./exercises/hip-standing.data'),
  bridge: () => import('./exercises/bridge.data'),
  calf: () => import('./exercises/calf.data'),
  foot: () => import('./exercises/foot.data'),
  trunk: () => import('./exercises/trunk.data'),
  balance: () => import('./exercises/balance.data'),
  mobility: () => import('./exercises/mobility.data'),
  plyometric: () => import('./exercises/plyometric.data'),
  gait: () => import('./exercises/gait.data'),
  'cross-training': () => import('./exercises/cross-training.data'),
};

const loaded = new Map<string, Figure>();

/** The page an exercise is drawn on, or null when the library has no such exercise. */
export function pageOf(exerciseId: string): PageName | null {
  const pages = Object.keys(CATALOGUE) as PageName[];
  return pages.find((page) => (CATALOGUE[page] as readonly string[]).includes(exerciseId)) ?? null;
}

/** Loads the pages that draw the given exercises; unknown ids are skipped. */
export async function loadFigures(exerciseIds: readonly string[]): Promise<void> {
  const pages = new Set(exerciseIds.filter((id) => !loaded.has(id)).map(pageOf));
  await Promise.all(
    [...pages].map(async (page) => {
      if (page === null) return;
      for (const [id, figure] of Object.entries((await LOADERS[page]()).FIGURES)) loaded.set(id, figure);
    }),
  );
}

/** A loaded exercise figure, or null when it was not loaded or is not drawn. */
export function figureOf(exerciseId: string): Figure | null {
  return loaded.get(exerciseId) ?? null;
}
