import { testLooks } from './looks.ts';

testLooks(1280, 'dark');
