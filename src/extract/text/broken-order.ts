import { type Document, derived } from '../document.ts';
import { isProse } from './head.ts';

/** `violated a Commission order`, `violating (i) a Commission Order`, `enforcing the SEC’s order`, `comply with the bar`. */
const BROKEN =
  /\b(?:violat(?:ed|es|ing|ions? of)|compl(?:y|ying|iance) with(?: the terms of)?|enforc(?:es?|ed|ing)|despite|defiance of|disregard(?:ed|ing))(?: both)? (?:\(\w+\) )?(?:an?|the|that|this|its|two|his|her|prior)\b (?:[\w,’']+ ){0,5}?(?:(?:SEC|Commission)['’]?s? (?:[\w,’'-]+ ){0,4}?(?:[Oo]rders?|bars?)|(?:administrative|cease[- ]and[- ]desist|[Bb]ar) [Oo]rders?|[Bb]ar)\b(?! to\b)/;
/** A cheap test for it. */
const HINT = /\b(?:[Oo]rder|[Bb]ar)/;

const isBroken = (doc: Document): boolean =>
  doc.blocks.some((block) => isProse(block) && HINT.test(block.text) && BROKEN.test(block.text));

/** Whether a release tells of somebody who broke an order of the Commission: that order is of an earlier proceeding. */
const breaksOrder = (doc: Document): boolean => derived(doc, isBroken);

/** What is announced beside the action for the breach. */
const BESIDE =
  /\b(?:related|separate(?:ly)?|follow-on|today|in addition|finally|simultaneously with|based on the entry|anticipated|to be instituted|will)\b|\b(?:has|have) (?:also |each |similarly )?(?:consented|agreed)\b|\balso (?:announced|consented|agreed|instituted|issued|entered)\b/i;

/** Whether words, a sentence or a paragraph, that tell of an order mean the one that the release says was broken, and no new one beside it. */
export const isOfBrokenOrder = (doc: Document, words: string): boolean => !BESIDE.test(words) && breaksOrder(doc);
