import { batteryVersions, findBattery } from './find-battery';
import { batteries, quickBatteries } from './batteries.data';

/** A small checksum (Fletcher): another content has another one. */
function checksum(text: string): string {
  let [low, high] = [0, 0];
  for (const letter of text) {
    low = (low + (letter.codePointAt(0) ?? 0)) % 65_535;
    high = (high + low) % 65_535;
  }
  return (high * 65_536 + low).toString(36);
}

/**
 * What each version of a battery holds, as a checksum of its record. A line never changes: when this fails, the version
 * as it was goes to `earlier-batteries.data`, the changed battery gets the next version, and that one a line here.
 */
const CONTENTS: Readonly<Record<string, string>> = {
  'achilles-calf 1': '1edyh43',
  'bone-stress 1': 'ndlxo0',
  'hamstring-proximal 1': '1awxtng',
  'hip-groin 1': '1cfx8ph',
  'itb 1': 'tjpmo6',
  'knee-quick 1': '170ks3f',
  'meniscus-oa 1': '88zy1c',
  'patellar-tendon 1': 'ul5zeu',
  'patellofemoral 1': '18zlid7',
  'plantar-heel 1': '1x5xzfj',
  'screen-healthy 1': '1wznyel',
  'shin 1': '39mpto',
};

describe('versions of a battery', () => {
  const [present] = batteries;
  if (present === undefined) throw new Error('no battery');
  const first = { ...present, version: 1 };
  const second = { ...present, version: 2, strength: [], name: 'Renamed' };

  it('are found by their number: a record of version 1 keeps its own tests when there is a version 2', () => {
    const versions = [second, first];
    expect(findBattery(present.id, undefined, versions)).toBe(second);
    expect(findBattery(present.id, 2, versions)).toBe(second);
    expect(findBattery(present.id, 1, versions)).toBe(first);
    expect(findBattery(present.id, 3, versions)).toBeNull();
  });

  it('never change once they are there', () => {
    const contents = batteryVersions.map((battery) => [
      `${battery.id} ${battery.version}`,
      checksum(JSON.stringify(battery)),
    ]);
    expect(Object.fromEntries(contents)).toEqual(CONTENTS);
  });

  it('are numbered from 1 without a gap, and the present one is the newest', () => {
    for (const { id, version } of [...batteries, ...quickBatteries]) {
      const numbers = batteryVersions.filter((battery) => battery.id === id).map((battery) => battery.version);
      expect([id, numbers.toSorted((a, b) => a - b)]).toEqual([id, Array.from({ length: version }, (_, at) => at + 1)]);
    }
  });
});
