import type { Controls } from './control.ts';
import { LineControl } from './LineControl.tsx';

/** Controls by the widget's name in the configuration (cms/config); a test compares both lists. */
export const controls = {
  line: LineControl,
} as Controls;
