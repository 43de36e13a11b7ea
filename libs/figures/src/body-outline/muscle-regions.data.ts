/**
 * Where each group of muscles is drawn: one shape on the half of the body that is on the right of the page, the other
 * half mirrors it. Own drawing in the box of the outlines; shapes may reach over the outline and are clipped by it.
 * `labelY` is the height of the label in the margin, far enough from its neighbours to be read.
 */
export interface MuscleRegion {
  readonly groupId: string;
  readonly view: 'front' | 'back';
  readonly path: string;
  /** Middle of the shape, where its leader line starts. */
  readonly x: number;
  readonly y: number;
  readonly labelY: number;
}

// prettier-ignore
export const MUSCLE_REGIONS: readonly MuscleRegion[] = [
  {
    groupId: 'lateral-trunk', view: 'front', x: 63, y: 70, labelY: 70,
    path: 'M60 57C62 56.5 65 56.5 66.8 57L66.4 83C64 84.5 61.5 84.5 59.8 84C58.6 75 58.8 65 60 57Z',
  },
  {
    groupId: 'hip-flexors', view: 'front', x: 56, y: 98, labelY: 88,
    path: 'M52 92C55 90 59 90 61 92C62 97 60.5 103 57 107.5C54.5 108.5 52.5 108 51.2 106.5C51 101 51.2 96 52 92Z',
  },
  {
    groupId: 'hip-internal-rotators', view: 'front', x: 66, y: 101, labelY: 101,
    path: 'M62.5 91C65 90 68.5 92 70 96L70.5 112C67.5 112.5 64.5 111 62.6 108.5C61.6 103 61.6 96 62.5 91Z',
  },
  {
    groupId: 'hip-adductors', view: 'front', x: 54, y: 120, labelY: 118,
    path: 'M51.3 110C53.5 110.5 56 110.8 57.6 111C58 118 57 128 55.4 135L52.4 134C51.6 126 51.2 117 51.3 110Z',
  },
  {
    groupId: 'quadriceps', view: 'front', x: 63, y: 131, labelY: 132,
    path: 'M59 112C62.5 112.5 66 113.5 70 114.5L69 134C68.5 140 67.5 145 66.5 148C63.5 146.5 58.5 146.5 55.5 148'
      + 'C55 143 55.5 138 56.6 135C58.3 128 59.2 119 59 112Z',
  },
  {
    groupId: 'dorsiflexors', view: 'front', x: 60, y: 180, labelY: 176,
    path: 'M57.6 164C59.5 163 61 163.5 62 165C62.4 176 61.4 190 59.6 203C58.6 204 57.8 203.6 57.2 202.5'
      + 'C57.6 190 57.6 176 57.6 164Z',
  },
  {
    groupId: 'evertors', view: 'front', x: 64, y: 188, labelY: 190,
    path: 'M63 164C64.5 163.5 66.5 165 67 168L66.5 182C65.5 192 63.5 201 61.9 205C61 204.6 60.6 204 60.5 203.4'
      + 'C62.2 190 63 176 63 164Z',
  },
  {
    groupId: 'toe-muscles', view: 'front', x: 57, y: 228, labelY: 226,
    path: 'M55 225C56.5 224 58 224 59.2 225.5L59.6 232L55 232Z',
  },
  {
    groupId: 'hip-abductors', view: 'back', x: 62, y: 89, labelY: 84,
    path: 'M55 87C59 84.5 64 84.5 67 86.5C68.2 90 68.8 93.5 69 96.5C64.5 93.5 58.5 93 53.5 94.5C53.4 91.5 54 89 55 87Z',
  },
  {
    groupId: 'hip-extensors', view: 'back', x: 58, y: 102, labelY: 98,
    path: 'M51.2 95.6C56.5 94 61 94.6 64.2 96.6C65.2 101 64 106.6 60.5 109.4C57 111 53 110.4 50.9 108Z',
  },
  {
    groupId: 'hip-external-rotators', view: 'back', x: 67, y: 106, labelY: 112,
    path: 'M65.6 97.4C67.4 98 69 98.6 70 99.4L70.4 111C67 112.2 64.4 111.6 62.4 110C65.2 106.6 66.2 102 65.6 97.4Z',
  },
  {
    groupId: 'hamstrings', view: 'back', x: 61, y: 132, labelY: 132,
    path: 'M51.3 113C57 112.5 64 113 70 114.5L69 134C68.4 141 67.4 147 66.4 152L54.6 152C53 140 51.6 126 51.3 113Z',
  },
  {
    groupId: 'calf', view: 'back', x: 61, y: 174, labelY: 174,
    path: 'M55 161C58 159.5 62.5 159.5 65 161C66.6 168 66.4 178 65.2 186C64 192 62.4 197 61.2 201L59.4 201'
      + 'C58.6 193 56.6 186 54 181C53.8 174 54.2 167 55 161Z',
  },
  {
    groupId: 'invertors', view: 'back', x: 57, y: 200, labelY: 200,
    path: 'M53 183C55.8 186 57.6 191 58.4 197C58.8 203 58.6 209 58 215L55 215C55 205 53.6 194 53 183Z',
  },
];
