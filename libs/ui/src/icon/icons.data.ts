/**
 * The product's icons: stroke paths on a 24 × 24 grid, 1.8 wide, round ends. Drawn for Midstance.
 * A shape without fill only; circles are two arcs.
 */
export const icons = {
  list: 'M4 6h12M4 12h16M4 18h9',
  people:
    'M5.8 8a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M3.5 19c.6-3.2 2.8-5 5.5-5s4.9 1.8 5.5 5M15.5 5.3a3 3 0 0 1 0 5.4M17.5 14.4c1.7.7 2.7 2.3 3 4.6',
  person: 'M8.5 8a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M5 20c.6-4 3.4-6 7-6s6.4 2 7 6',
  calendar: 'M7 5h10a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3M4 10h16M9 3v4M15 3v4',
  library: 'M6 4v16M10 4v16M14 5l5 14.5',
  chart: 'M4 19V5M4 19h16M8 15l4-5 3 3 5-7',
  gear: 'M9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.1 2.1M16.3 16.3l2.1 2.1M5.6 18.4l2.1-2.1M16.3 7.7l2.1-2.1',
  search: 'M4.5 10.5a6 6 0 1 0 12 0a6 6 0 1 0-12 0M15 15l5 5',
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
  alert: 'M12 4.5L3.5 19h17zM12 10v4M12 16.6v.2',
  offline:
    'M4 4l16 16M8.5 8.2C6.6 8.8 5 9.9 3.5 11.3M12 7.5c3.5.2 6.2 1.7 8.5 3.8M7 15c1-.9 2.1-1.5 3.4-1.8M15.5 14.1c.5.3 1 .6 1.5.9M12 19v.1',
  copy: 'M10 8h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2M16 8V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v8a2 2 0 0 0 2 2h2',
  leave: 'M10 4H7a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h3M10 12h10M16 8l4 4-4 4',
  message: 'M5 5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8l-5 4v-4H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2',
  undo: 'M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-4',
  play: 'M8 5.5v13l10-6.5z',
  pause: 'M8 5v14M16 5v14',
  more: 'M5 12v.1M12 12v.1M19 12v.1',
} as const;

/** Name of an icon the product has. */
export type IconName = keyof typeof icons;
