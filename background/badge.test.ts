import { beforeEach, describe, expect, it, vi } from 'vitest';

const told: Record<string, string> = {};
const tell = (name: string) => async (details: { text?: string; title?: string }) => {
  told[name] = details.text ?? details.title ?? '';
};

beforeEach(() => {
  vi.resetModules();
  vi.stubGlobal('browser', {
    runtime: { id: 'pomost', getManifest: () => ({ action: { default_title: 'Open Pomost' } }) },
    i18n: { getMessage: () => 'Something was handed over' },
    action: { setBadgeText: tell('text'), setTitle: tell('title'), setBadgeBackgroundColor: async () => undefined },
  });
});

describe('the toolbar button', () => {
  it.each([
    [0, 0, '', 'Open Pomost'],
    [2, 0, '2', 'Pomost (2)'],
    [0, 1, '+1', 'Pomost · Something was handed over (1)'],
    [2, 1, '2+1', 'Pomost (2) · Something was handed over (1)'],
  ])('with %i emergencies and %i handovers says “%s”', async (emergencies, handovers, text, title) => {
    const { showEmergencies, showHandovers } = await import('./badge.ts');
    showHandovers(handovers);
    showEmergencies(emergencies);
    expect(told).toEqual({ text, title });
  });

  it('is put back when all was seen to', async () => {
    const { showEmergencies, showHandovers } = await import('./badge.ts');
    showHandovers(1);
    showEmergencies(1);
    showEmergencies(0);
    expect(told['text']).toBe('+1');
    showHandovers(0);
    expect(told).toEqual({ text: '', title: 'Open Pomost' });
  });
});
