/**
 * What shows that something was executed: a file in the folder `CANARY_DIR`, the global `kanarejka`, a dialog, a request
 * to this machine, or the word «KANAREJKA-ISPOLNENA», which no attack holds: only a program could put it together.
 */

/** JavaScript that leaves every trace it can, in Node and in a browser; without quotes of the double sort. */
export const program =
  "globalThis.kanarejka=1;globalThis.process?.getBuiltinModule('fs').writeFileSync(process.env.CANARY_DIR+'/canary','');" +
  "globalThis.alert?.(1);fetch('http://127.0.0.1:9/kanarejka')";

/** An expression of JavaScript whose value stands nowhere in the source. */
export const token = "['KANAREJKA','ISPOLNENA'].join('-')";

/** The value of {@link token}. */
export const executed = ['KANAREJKA', 'ISPOLNENA'].join('-');
