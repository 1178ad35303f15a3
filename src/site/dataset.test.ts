import { expect, it } from 'vitest';
import { tell } from '../../tests/site/archive/story.ts';
import { STORIES } from '../../tests/site/archive/write.ts';
import { archiveOf } from './archive.ts';
import { cardOf } from './card.ts';
import { datasetData } from './dataset.ts';

const site = new URL('https://archive.example');

it('tells schema.org how much the archive holds, and of which years', () => {
  const archive = archiveOf(STORIES.map((story) => cardOf(tell(story).release)));
  expect(datasetData(archive, site)).toMatchObject({
    url: 'https://archive.example/coverage/',
    description: expect.stringContaining(`${STORIES.length} releases in 5 cases`),
    temporalCoverage: '2003/2024',
  });
  expect(datasetData(archiveOf([]), site)).not.toHaveProperty('temporalCoverage');
});
