import { Component, computed, input, output } from '@angular/core';
import type { MuscleLine } from '@midstance/clinical/muscles';
import { BODY_BOX, LANDMARKS, MIRROR, musclePlaces, type MusclePlace, OUTLINES } from '@midstance/figures/body-outline';

/** How a group of muscles looks on the drawing, in words too. */
export const MUSCLE_LOOKS = {
  flag: 'Flag',
  watch: 'Watch',
  ok: 'In range',
  'not-judged': 'Compared, no limit',
  'one-side': 'One side only',
  'not-measured': 'Not measured',
} as const;
export type MuscleLook = keyof typeof MUSCLE_LOOKS;

/** What is drawn of a muscle group: a line of the list, without what only the list says. */
export interface DrawnMuscle extends Pick<MuscleLine, 'state' | 'weaker' | 'status' | 'mark'> {
  readonly groupId: string;
  /** The test that is told. */
  readonly measureId: string | null;
}

/** How a muscle group as a whole is judged. */
export function lookOf({ state, status }: Pick<MuscleLine, 'state' | 'status'>): MuscleLook {
  if (state !== 'compared') return state;
  return status === null || status === 'info' ? 'not-judged' : status;
}

/** Number of drawings so far: their patterns need names of their own. */
let drawings = 0;

/**
 * One drawing of the body, front or back, with its groups of muscles. The weaker side is tinted and hatched by how it
 * was judged and carries its mark in the margin; what was not measured is only outlined. Stands in an `<svg>`.
 */
@Component({
  selector: 'g[uiMuscleRegions]',
  templateUrl: './muscle-regions.html',
  styleUrl: './muscle-regions.scss',
})
export class MuscleRegions {
  readonly view = input.required<'front' | 'back'>();
  readonly muscles = input.required<readonly DrawnMuscle[]>();
  /** A group that was tested was touched. */
  readonly open = output<string>();

  private readonly own = `muscles-${++drawings}`;
  protected readonly mirror = MIRROR;
  protected readonly body = OUTLINES.upright;
  protected readonly ids = { clip: `${this.own}-clip`, watch: `${this.own}-watch`, flag: `${this.own}-flag` };
  protected readonly clip = `url(#${this.ids.clip})`;
  protected readonly landmarks = computed(() => LANDMARKS[this.view()]);
  protected readonly letters = computed(() => (this.view() === 'front' ? ['R', 'L'] : ['L', 'R']));
  protected readonly regions = computed(() =>
    musclePlaces(this.view()).flatMap((place) => {
      const muscle = this.muscles().find(({ groupId }) => groupId === place.groupId);
      return muscle ? [{ ...place, ...this.drawn(place, muscle) }] : [];
    }),
  );
  protected readonly labels = computed(() =>
    this.regions()
      .filter(({ look }) => look === 'flag' || look === 'watch')
      .map(({ side, x, y, labelY, mark }) => {
        const isRightOfPage = x > BODY_BOX.width / 2;
        return {
          text: side === 'left' ? `◀ ${mark}` : `▶ ${mark}`,
          side,
          anchor: isRightOfPage ? 'start' : 'end',
          x: isRightOfPage ? BODY_BOX.width - 6 : 6,
          y: labelY,
          leader: `M${x} ${y}L${isRightOfPage ? BODY_BOX.width - 8 : 8} ${labelY}`,
        };
      }),
  );

  private drawn({ side }: MusclePlace, muscle: DrawnMuscle) {
    const look = sideLook(muscle, side);
    const pattern = look === 'flag' || look === 'watch' ? `url(#${this.ids[look]})` : null;
    return { look, pattern, mark: muscle.mark, measureId: muscle.measureId };
  }
}

/** Only the weaker side takes the colour of a judgement that asks for attention; the other was measured. */
function sideLook(muscle: DrawnMuscle, side: 'left' | 'right'): MuscleLook | 'other-side' {
  const look = lookOf(muscle);
  const isWeaker = muscle.weaker === side || muscle.weaker === 'equal';
  return (look === 'flag' || look === 'watch') && !isWeaker ? 'other-side' : look;
}
