import type { WidgetName } from '#cms/config/types';
import { BodyControl } from './body/BodyControl.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import { ProgramActions } from '../actions/ProgramActions.tsx';
import type { Controls } from './control.ts';
import { CalendarDateControl } from './date/CalendarDateControl.tsx';
import { PartialDateControl } from './date/PartialDateControl.tsx';
import { SchoolYearControl } from './date/SchoolYearControl.tsx';
import { EntryIdControl } from './entry-id/EntryIdControl.tsx';
import { FileControl } from './file/FileControl.tsx';
import { FlagControl } from './FlagControl.tsx';
import { HttpsUrlControl } from './HttpsUrlControl.tsx';
import { LineControl } from './LineControl.tsx';
import { LineListControl } from './lines/LineListControl.tsx';
import { ListOrNumbersControl } from './ListOrNumbersControl.tsx';
import { LongTextControl } from './LongTextControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { ObjectControl } from './ObjectControl.tsx';
import { PublicationControl } from './PublicationControl.tsx';
import { ReferenceControl } from './reference/ReferenceControl.tsx';
import { ValueMapControl } from './value-map/ValueMapControl.tsx';

/** Controls by the widget's name in the configuration (cms/config); a test compares both lists. */
export const controls = {
  'calendar-date': CalendarDateControl,
  choice: ChoiceControl,
  'content-file': FileControl,
  'entry-id': EntryIdControl,
  'entry-reference': ReferenceControl,
  flag: FlagControl,
  'https-url': HttpsUrlControl,
  line: LineControl,
  'line-list': LineListControl,
  list: ListOrNumbersControl,
  'long-text': LongTextControl,
  'mdx-body': BodyControl,
  number: NumberControl,
  object: ObjectControl,
  'partial-date': PartialDateControl,
  'program-actions': ProgramActions,
  publication: PublicationControl,
  readiness: () => null,
  'school-year': SchoolYearControl,
  'value-map': ValueMapControl,
  'whole-number': NumberControl,
} satisfies Record<WidgetName, unknown> as unknown as Controls;
