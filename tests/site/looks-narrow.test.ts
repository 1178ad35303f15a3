import { testLooks } from './looks.ts';

testLooks(320, 'light');
