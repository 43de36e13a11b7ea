import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Api } from '../http/api';
import { MyShell } from './my-shell';
import { OfflineCopy } from './offline-copy';
import { aView } from './today/testing/a-view';

describe('the frame of the runner’s surface', () => {
  it('fetches the copy for a day without signal after the day itself', async () => {
    const keep = jest.fn(() => Promise.resolve());
    let answer: (view: object) => void = () => undefined;
    const asked = new Promise((resolve) => (answer = resolve));
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: Api, useValue: { get: () => asked } },
        { provide: OfflineCopy, useValue: { keep } },
      ],
    });
    TestBed.createComponent(MyShell);
    const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
    await settle();
    expect(keep).not.toHaveBeenCalled();
    answer(aView());
    await settle();
    expect(keep).toHaveBeenCalledTimes(1);
  });
});
