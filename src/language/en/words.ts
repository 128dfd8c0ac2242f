import type { WordData } from '../word-data.js';
import { vocabulary } from './vocabulary/vocabulary.js';

/** Function words and abbreviations of English. */
export const words: WordData = {
  function: (
    'the of and to in is that for it as was with be by on not he his but at are this have from or had an they which ' +
    'you one we their been has were there all can if would who will no more when so any other its may such these shall ' +
    'must than only under upon into those each where whether shall should between being does do did our your whose ' +
    'without within unless until after before during against because through'
  ).split(' '),
  and: ['and'],
  or: ['or'],
  doubled: ['had', 'that'],
  abbreviations: (
    'no nos art arts para paras sec ss s c ch chap cl vol p pp fig ed eds al etc inc ltd co corp v vs st mr mrs ms dr ' +
    'prof hon sr jr jan feb mar apr jun jul aug sep sept oct nov dec approx cf e.g i.e dept gov gen u.s u.k'
  ).split(' '),
  vocabulary,
};
