import { Modal as DecapModal } from 'decap-cms-core/dist/esm/components/UI/Modal.js';
import type { ModalProps } from 'decap-cms-core/dist/esm/components/UI/Modal.js';

/** Decap's window (core 3.19.1, components/UI/Modal.js) with a name: it shows nothing but the files. */
export function Modal({ children, ...rest }: ModalProps) {
  return (
    <DecapModal {...rest}>
      <span
        hidden
        ref={(mark) => mark?.closest('[role="dialog"]')?.setAttribute('aria-label', 'Файлы раздела')}
      />
      {children}
    </DecapModal>
  );
}
