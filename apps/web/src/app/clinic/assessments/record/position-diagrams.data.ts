/** A place in a diagram of 200 by 120. */
export type Point = readonly [x: number, y: number];

/** How a test is taken, as a line drawing seen from the side or for what turns to the side from the front or from above. */
export interface PositionDiagram {
  /** Trunk from the shoulder to the hip; the head is drawn beyond the shoulder. */
  readonly trunk: readonly [Point, Point];
  /** The tested leg from the hip to the toe. */
  readonly leg: readonly Point[];
  /** The other leg. */
  readonly other?: readonly Point[];
  /** Table, seat, floor or wall. */
  readonly support: readonly (readonly [Point, Point])[];
  /** Where the pad of a force gauge lies, and which way the runner pushes. */
  readonly pad?: { readonly at: Point; readonly push: Point };
  /** The angle that is read: at which joint, from which line to which. */
  readonly angle?: { readonly at: Point; readonly from: Point; readonly to: Point };
}

const lying = {
  trunk: [
    [44, 76],
    [100, 76],
  ],
  support: [
    [
      [20, 84],
      [188, 84],
    ],
  ],
} as const;
const seated = {
  trunk: [
    [78, 28],
    [78, 66],
  ],
  support: [
    [
      [58, 72],
      [112, 72],
    ],
    [
      [62, 72],
      [62, 112],
    ],
    [
      [40, 114],
      [170, 114],
    ],
  ],
} as const;
const straightOther: readonly Point[] = [
  [100, 78],
  [140, 80],
  [178, 80],
  [182, 70],
];
const faceDownOther: readonly Point[] = [
  [100, 78],
  [140, 80],
  [176, 80],
  [186, 80],
];
/** Seen from the front: the thigh points at the viewer, the shin hangs. */
const seatedFront = {
  trunk: [
    [100, 30],
    [100, 62],
  ],
  other: [
    [86, 64],
    [84, 104],
  ],
  support: [
    [
      [70, 70],
      [132, 70],
    ],
    [
      [40, 114],
      [170, 114],
    ],
  ],
} as const;
/** On the back, seen from above: a foot turns in, toward the other, or out. */
const fromAbove = {
  trunk: [
    [100, 22],
    [100, 58],
  ],
  leg: [
    [104, 60],
    [116, 106],
  ],
  other: [
    [96, 60],
    [84, 106],
  ],
  support: [
    [
      [60, 4],
      [60, 116],
    ],
    [
      [150, 4],
      [150, 116],
    ],
  ],
} as const;
const thomas = {
  trunk: [
    [40, 66],
    [92, 66],
  ],
  other: [
    [92, 64],
    [78, 32],
    [104, 26],
    [110, 20],
  ],
  support: [
    [
      [16, 74],
      [98, 74],
    ],
    [
      [98, 74],
      [98, 114],
    ],
  ],
} as const;
const footOverEdge: readonly Point[] = [
  [100, 76],
  [140, 76],
  [168, 76],
  [168, 58],
];

/** Tests the library has no figure for. */
export const positionDiagrams: Readonly<Record<string, PositionDiagram>> = {
  'str-hip-external-rotation': {
    ...seatedFront,
    leg: [
      [112, 64],
      [114, 102],
    ],
    pad: { at: [118, 98], push: [96, 98] },
  },
  'str-hip-internal-rotation': {
    ...seatedFront,
    leg: [
      [112, 64],
      [114, 102],
    ],
    pad: { at: [110, 98], push: [134, 98] },
  },
  'str-hip-flexion': {
    ...seated,
    leg: [
      [78, 66],
      [114, 62],
      [114, 100],
      [126, 102],
    ],
    pad: { at: [108, 57], push: [108, 32] },
  },
  'str-knee-flexion': {
    ...lying,
    leg: [
      [100, 76],
      [140, 78],
      [140, 42],
      [152, 38],
    ],
    other: faceDownOther,
    pad: { at: [145, 46], push: [120, 46] },
  },
  'str-ankle-plantarflexion': {
    trunk: [
      [44, 44],
      [60, 76],
    ],
    leg: [
      [60, 76],
      [104, 78],
      [146, 78],
      [148, 62],
    ],
    support: [
      [
        [30, 84],
        [170, 84],
      ],
    ],
    pad: { at: [153, 62], push: [176, 68] },
  },
  'str-ankle-dorsiflexion': { ...lying, leg: footOverEdge, pad: { at: [162, 58], push: [142, 54] } },
  'str-ankle-inversion': { ...fromAbove, pad: { at: [111, 104], push: [96, 104] } },
  'str-ankle-eversion': { ...fromAbove, pad: { at: [121, 104], push: [144, 104] } },
  'str-hallux-flexion': {
    ...seated,
    leg: [
      [78, 66],
      [118, 66],
      [118, 106],
      [138, 110],
    ],
    pad: { at: [138, 106], push: [138, 118] },
  },
  'flex-ely': {
    ...lying,
    leg: [
      [100, 76],
      [140, 78],
      [122, 44],
      [114, 36],
    ],
    other: faceDownOther,
    angle: { at: [140, 78], from: [178, 80], to: [122, 44] },
  },
  'flex-heel-buttock': {
    ...lying,
    leg: [
      [100, 76],
      [140, 78],
      [112, 54],
      [104, 48],
    ],
    other: faceDownOther,
    angle: { at: [140, 78], from: [178, 80], to: [112, 54] },
  },
  'flex-thomas-hip': {
    ...thomas,
    leg: [
      [92, 66],
      [132, 72],
      [136, 108],
      [146, 110],
    ],
    angle: { at: [92, 66], from: [132, 66], to: [132, 72] },
  },
  'flex-thomas-knee': {
    ...thomas,
    leg: [
      [92, 66],
      [132, 72],
      [136, 108],
      [146, 110],
    ],
    angle: { at: [132, 72], from: [168, 77], to: [136, 108] },
  },
  'flex-thomas-abduction': {
    ...thomas,
    leg: [
      [92, 66],
      [132, 72],
      [136, 108],
      [146, 110],
    ],
    angle: { at: [92, 66], from: [132, 58], to: [132, 72] },
  },
  'flex-ober': {
    trunk: [
      [44, 70],
      [100, 70],
    ],
    leg: [
      [100, 66],
      [142, 76],
      [180, 90],
      [188, 92],
    ],
    other: [
      [100, 76],
      [126, 58],
      [150, 76],
      [158, 80],
    ],
    support: [
      [
        [20, 84],
        [150, 84],
      ],
    ],
    angle: { at: [100, 66], from: [142, 66], to: [142, 76] },
  },
  'flex-slr': {
    ...lying,
    leg: [
      [100, 76],
      [122, 44],
      [143, 14],
      [152, 18],
    ],
    other: straightOther,
    angle: { at: [100, 76], from: [140, 76], to: [122, 44] },
  },
  'flex-pke': {
    ...lying,
    leg: [
      [100, 76],
      [100, 38],
      [132, 18],
      [140, 24],
    ],
    other: straightOther,
    angle: { at: [100, 38], from: [100, 2], to: [132, 18] },
  },
  'rom-hip-er': {
    ...seatedFront,
    leg: [
      [112, 64],
      [94, 98],
    ],
    angle: { at: [112, 64], from: [112, 104], to: [94, 98] },
  },
  'rom-hip-ir': {
    ...seatedFront,
    leg: [
      [112, 64],
      [132, 98],
    ],
    angle: { at: [112, 64], from: [112, 104], to: [132, 98] },
  },
  'rom-knee-extension': {
    ...lying,
    leg: [
      [100, 76],
      [140, 76],
      [178, 70],
      [180, 58],
    ],
    support: [
      [
        [20, 84],
        [188, 84],
      ],
      [
        [168, 78],
        [188, 78],
      ],
    ],
    angle: { at: [140, 76], from: [180, 76], to: [178, 70] },
  },
  'rom-knee-flexion': {
    ...lying,
    leg: [
      [100, 76],
      [128, 40],
      [118, 80],
      [132, 82],
    ],
    other: straightOther,
    angle: { at: [128, 40], from: [154, 8], to: [118, 80] },
  },
  'rom-ankle-df-knee-extended': {
    ...lying,
    leg: [
      [100, 76],
      [140, 76],
      [168, 76],
      [162, 56],
    ],
    angle: { at: [168, 76], from: [168, 54], to: [162, 56] },
  },
  'rom-ankle-df-knee-flexed': {
    ...seated,
    leg: [
      [78, 66],
      [118, 66],
      [118, 104],
      [140, 98],
    ],
    angle: { at: [118, 104], from: [142, 104], to: [140, 98] },
  },
  'rom-mtp1-extension': {
    ...seated,
    leg: [
      [78, 66],
      [118, 66],
      [118, 106],
      [136, 108],
      [146, 96],
    ],
    angle: { at: [136, 108], from: [154, 109], to: [146, 96] },
  },
  'flex-calf-observed': {
    trunk: [
      [112, 24],
      [104, 58],
    ],
    leg: [
      [104, 58],
      [84, 84],
      [62, 108],
      [76, 112],
    ],
    other: [
      [104, 58],
      [124, 82],
      [120, 110],
      [134, 112],
    ],
    support: [
      [
        [30, 114],
        [160, 114],
      ],
      [
        [150, 10],
        [150, 114],
      ],
    ],
    angle: { at: [62, 108], from: [86, 110], to: [84, 84] },
  },
};
