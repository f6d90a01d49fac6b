import path from 'node:path';
import { buildTargets, outputFolder } from '../../commands/build-extension.ts';
import { browserNames } from '../../commands/find-browsers.ts';

const named = browserNames.find((name) => name === process.env['POMOST_BROWSER']);
if (named === undefined) throw new Error('POMOST_BROWSER must be chromium or firefox: the Vitest projects of these names set it');

/** The browser this Vitest project tests, and the extension built for it. */
export const browserUnderTest = { name: named, extension: path.resolve(outputFolder(buildTargets[named])) };
