import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, output } from '@angular/core';
import {
  BODY_BOX,
  LANDMARKS,
  nearestPlace,
  OUTLINES,
  placeOf,
  SIDE_SHIFT,
  type BodyPlace,
  type BodyView,
} from '@midstance/figures/body-outline';

/** A pain site as the chart draws it. Pain 0–10, `null` when not asked. */
export interface ChartedSite {
  readonly siteId: string;
  readonly side: 'left' | 'right' | 'none';
  readonly view: BodyView;
  readonly worst: number | null;
  readonly x: number;
  readonly y: number;
  /** What became of it between two dates: a sign on the marker and the same in words. */
  readonly change?: { readonly sign: string; readonly words: string; readonly isOutlined: boolean };
}

/** Site ids with the words for people, in the order of the list. */
export interface SiteName {
  readonly id: string;
  readonly label: string;
}

const VIEWS: readonly { readonly view: BodyView; readonly title: string }[] = [
  { view: 'front', title: 'Front' },
  { view: 'back', title: 'Back' },
  { view: 'left', title: 'Left side' },
  { view: 'right', title: 'Right side' },
];

/**
 * Four outlines of the body: touch one to add a pain site, touch a marker to open it. The list below does the same
 * with the keyboard and for screen readers. The person's left is always named, never guessed from the picture.
 */
@Component({
  selector: 'ui-body-chart',
  imports: [NgTemplateOutlet],
  templateUrl: './body-chart.html',
  styleUrl: './body-chart.scss',
})
export class BodyChart {
  readonly sites = input.required<readonly ChartedSite[]>();
  readonly names = input.required<readonly SiteName[]>();
  readonly readonly = input(false);
  /** False where a site leads to nothing: the list is text then. */
  readonly opens = input(true);
  /** A place was touched or chosen from the list. */
  readonly place = output<BodyPlace>();
  /** The marker or list entry with this index was opened. */
  readonly open = output<number>();

  protected readonly views = VIEWS;
  protected readonly box = BODY_BOX;
  protected readonly outlines = OUTLINES;
  protected readonly landmarks = LANDMARKS;
  protected readonly sideShift = `translate(${SIDE_SHIFT} 0)`;
  protected readonly sides = ['left', 'right'] as const;

  protected readonly markers = computed(() =>
    this.sites().map((site, index) => ({
      index,
      view: site.view,
      side: site.side,
      cx: site.x * BODY_BOX.width,
      cy: site.y * BODY_BOX.height,
      text: `${site.change?.sign ?? ''}${site.worst ?? '–'}`,
      isOutlined: site.change?.isOutlined === true,
      label: this.labelOf(site),
    })),
  );

  protected markersOf(view: BodyView) {
    return this.markers().filter((marker) => marker.view === view);
  }

  /** Drawings are made facing right; the left view mirrors the right one. */
  protected mirror(view: BodyView): string | null {
    return view === 'left' ? `translate(${BODY_BOX.width} 0) scale(-1 1)` : null;
  }

  protected touch(view: BodyView, event: MouseEvent): void {
    if (this.readonly()) return;
    const box = (event.currentTarget as SVGElement).getBoundingClientRect();
    const x = Math.min(1, Math.max(0, (event.clientX - box.left) / box.width));
    const y = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
    this.place.emit({ ...nearestPlace(view, x, y), x, y });
  }

  protected choose(siteId: string, side: 'left' | 'right'): void {
    const place = placeOf(siteId, side);
    if (place !== null) this.place.emit(place);
  }

  private labelOf(site: ChartedSite): string {
    const name = this.names().find((candidate) => candidate.id === site.siteId)?.label ?? site.siteId;
    const side = site.side === 'none' ? '' : `, ${site.side}`;
    const change = site.change === undefined ? '' : `: ${site.change.words}`;
    return `${name}${side}, ${site.worst === null ? 'pain not asked' : `pain ${site.worst} of 10`}${change}`;
  }
}
