import { Component, computed, inject, signal } from '@angular/core';
import { boneStressSites } from '@midstance/clinical/measures';
import type { PainSite } from '@midstance/contracts/assessments';
import { BodyChart, type BodyPlace } from '@midstance/ui/body-chart';
import { PainButtons } from '@midstance/ui/pain-buttons';
import { siteKey, withKey } from '../draft/draft';
import { Recording } from '../record/recording';
import { siteNames } from './site-names';

const kinds: readonly { readonly id: PainSite['kind']; readonly label: string }[] = [
  { id: 'diffuse', label: 'Diffuse' },
  { id: 'tendon', label: 'Tendon' },
  { id: 'muscle', label: 'Muscle' },
  { id: 'joint-line', label: 'Joint line' },
  { id: 'focal-bone', label: 'One spot on a bone' },
];

/** Pain sites on the body: touch or choose a place, then say of what kind and how strong. */
@Component({
  selector: 'app-body-section',
  imports: [BodyChart, PainButtons],
  templateUrl: './body-section.html',
  styleUrl: './body-section.scss',
})
export class BodySection {
  protected readonly recording = inject(Recording);
  protected readonly kinds = kinds;
  protected readonly bones = boneStressSites;
  protected readonly names = siteNames();
  private readonly openKey = signal('');

  protected readonly sites = computed(() => Object.values(this.recording.draft()?.painSites ?? {}));
  protected readonly opened = computed(() => this.sites().find((site) => siteKey(site) === this.openKey()) ?? null);
  protected readonly openedName = computed(() => {
    const site = this.opened();
    if (!site) return '';
    const name = this.names.find(({ id }) => id === site.siteId)?.label ?? site.siteId;
    return site.side === 'none' ? name : `${name}, ${site.side}`;
  });

  /** Opens the site that is there already, or adds it. */
  protected place({ siteId, side, view, x, y }: BodyPlace): void {
    const key = siteKey({ siteId, side });
    this.openKey.set(key);
    if (this.recording.draft()?.painSites[key]) return;
    this.put({ siteId, side, view, x, y, kind: 'diffuse', boneSiteId: null, worst: null });
  }

  protected open(index: number): void {
    const site = this.sites()[index];
    if (site) this.openKey.set(siteKey(site));
  }

  protected change(part: Partial<PainSite>): void {
    const site = this.opened();
    if (site) this.put({ ...site, ...part });
  }

  protected setKind(kind: string): void {
    const isBone = kind === 'focal-bone';
    this.change({ kind: kind as PainSite['kind'], ...(!isBone && { boneSiteId: null }) });
  }

  protected remove(): void {
    this.recording.change((draft) => withKey(draft, 'painSites', this.openKey(), null));
    this.openKey.set('');
  }

  private put(site: PainSite): void {
    this.recording.change((draft) => withKey(draft, 'painSites', siteKey(site), site));
  }
}
