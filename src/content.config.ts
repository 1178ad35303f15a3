import { defineCollection } from 'astro:content';
import { held } from './site/held.ts';
import { releaseLoader } from './site/loader.ts';

export const collections = {
  releases: defineCollection({ loader: releaseLoader(), schema: held }),
};
