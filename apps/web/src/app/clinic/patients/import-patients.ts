import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ImportField, ImportMapping, ImportPreview, ImportResult } from '@midstance/contracts/patients';
import { Card } from '@midstance/ui/card';
import { newId } from '../../http/new-id';
import { problemOf, problemWords } from '../../http/problem';
import { SessionStore } from '../../session/session-store';
import { chosenLines, importLabels } from './import-lines';
import { ImportTable } from './import-table';
import { PatientsClient } from './patients-client';

/** Most lines the server takes at once. */
const BATCH = 1000;

/** A list of runners from a file or the clipboard: look first, then import. Nothing is saved before the second button. */
@Component({
  selector: 'app-import-patients',
  imports: [Card, ImportTable, RouterLink],
  templateUrl: './import-patients.html',
  styleUrl: './import-patients.scss',
})
export class ImportPatients {
  private readonly client = inject(PatientsClient);
  private readonly session = inject(SessionStore);

  protected readonly fields = Object.entries(importLabels) as [ImportField, string][];
  protected readonly csv = signal('');
  protected readonly preview = signal<ImportPreview | null>(null);
  protected readonly ticked = signal<ReadonlySet<number>>(new Set());
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly result = signal<ImportResult | null>(null);
  /** Ids by line, made once: sending again adds nobody twice. */
  private ids = new Map<number, string>();
  protected readonly chosen = computed(() => {
    const preview = this.preview();
    return preview ? chosenLines(preview, this.ticked(), (line) => this.idOf(line)) : [];
  });

  protected async readFile(event: Event): Promise<void> {
    const file = (event.target as HTMLInputElement).files?.[0];
    if (!file) return;
    this.csv.set(await file.text());
    await this.look();
  }

  protected type(event: Event): void {
    this.csv.set((event.target as HTMLTextAreaElement).value);
  }

  /** Asks the server how it reads the file, with its own guess of the columns unless one was chosen. */
  protected look(mapping?: ImportMapping): Promise<void> {
    const timeZone = this.session.session()?.clinic.timeZone ?? 'UTC';
    return this.attempt(async () => {
      const body = { csv: this.csv(), timeZone, ...(mapping && { mapping }) };
      const preview = await this.client.previewImport(body);
      this.ids = new Map();
      this.ticked.set(new Set());
      this.preview.set(preview);
    });
  }

  protected map(field: ImportField, event: Event): Promise<void> {
    const column = (event.target as HTMLSelectElement).value;
    const others = Object.entries(this.preview()?.mapping ?? {}).filter(([key]) => key !== field);
    return this.look(Object.fromEntries(column === '' ? others : [...others, [field, column]]));
  }

  protected tick(line: number): void {
    const ticked = new Set(this.ticked());
    if (!ticked.delete(line)) ticked.add(line);
    this.ticked.set(ticked);
  }

  protected import(): Promise<void> {
    return this.attempt(async () => {
      const rows = this.chosen();
      const total = { created: 0, alreadyThere: 0 };
      for (let start = 0; start < rows.length; start += BATCH) {
        const { created, alreadyThere } = await this.client.import(rows.slice(start, start + BATCH));
        total.created += created;
        total.alreadyThere += alreadyThere;
      }
      this.result.set(total);
    });
  }

  private idOf(line: number): string {
    const id = this.ids.get(line) ?? newId();
    this.ids.set(line, id);
    return id;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy.set(true);
    this.problem.set('');
    try {
      await work();
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }
}
