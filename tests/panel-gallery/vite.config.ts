import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';
import { compilePacks } from '../../commands/compile-packs.ts';

export default defineConfig({ plugins: [preact(), compilePacks()] });
