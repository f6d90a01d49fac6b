import { describe, expect, it } from 'vitest';
import { listNames, readTemplate, readWords, type TemplatePart } from './template.ts';

describe('readTemplate', () => {
  it.each<[string, TemplatePart[]]>([
    ['Kindergeld', ['Kindergeld']],
    ['', []],
    ['Es sind {{fact:kindergeld}} im Monat.', ['Es sind ', { fact: 'kindergeld', isBare: false }, ' im Monat.']],
    ['seit {{fact:rent-pause:number}} Monaten', ['seit ', { fact: 'rent-pause', isBare: true }, ' Monaten']],
    ['{{help-point}}', [{ field: 'help-point' }]],
    ['{{Help Point}}', [{ unknown: '{{Help Point}}' }]],
    ['{{fact:}}', [{ unknown: '{{fact:}}' }]],
    ['{{fact:kindergeld:word}}', [{ unknown: '{{fact:kindergeld:word}}' }]],
    ['{{}}', [{ unknown: '{{}}' }]],
    ['open {{ only', [{ unknown: 'open {{ only' }]],
    ['only }} shut', [{ unknown: 'only }} shut' }]],
  ])('takes %j apart', (text, parts) => {
    expect(readTemplate(text)).toEqual(parts);
  });
});

describe('readWords', () => {
  it('leaves no sign of what is filled in', () => {
    expect(readWords('Hilfe: {{help-point}} ({{fact:kindergeld}})')).toBe('Hilfe:   ( )');
  });

  it('puts something else there where parts must stay apart', () => {
    expect(readWords('{{fact:kindergeld}}Euro', '¤')).toBe('¤Euro');
  });
});

describe('listNames', () => {
  it('names facts without their form, fields as they are, each once, and nothing that is no placeholder', () => {
    const text = '{{city}}: {{fact:kindergeld}}, {{fact:kindergeld:number}} Euro, {{help-point}}, {{Help Point}}, {{city}}';
    expect([...listNames(text)]).toEqual(['city', 'fact:kindergeld', 'help-point']);
  });
});
