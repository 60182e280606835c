import { createContext, useContext } from 'react';
import type { ComponentType } from 'react';
import type { ControlProps, Controls } from './control.ts';
import { LineControl } from './LineControl.tsx';

/** The controls of the form; a context, because fields draw controls and controls draw fields. */
export const ControlsContext = createContext<Controls>({});

/** The control of a widget; of an unknown one, a line. */
export function useControl(widget: string): ComponentType<ControlProps> {
  return (useContext(ControlsContext)[widget] ?? LineControl) as ComponentType<ControlProps>;
}
