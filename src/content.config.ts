import { defineCollection } from 'astro:content';
import { card } from './site/card.ts';
import { releaseLoader } from './site/loader.ts';

export const collections = {
  releases: defineCollection({ loader: releaseLoader(), schema: card }),
};
