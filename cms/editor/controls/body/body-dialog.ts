import type { ComponentName } from '#entries/body/components';

/** A form of a component: of a new one, or of the one whose tag begins at an offset of the text. */
export type ComponentForm = { kind: 'insert'; name: ComponentName } | { kind: 'change'; offset: number };

/** The dialog that is open above the text. */
export type BodyDialog = { kind: 'link' } | { kind: 'table' } | ComponentForm;
