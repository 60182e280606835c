import body01 from './body-01.ts';
import data01 from './data-01.ts';
import data02 from './data-02.ts';
import data03 from './data-03.ts';
import data04 from './data-04.ts';
import data05 from './data-05.ts';
import data06 from './data-06.ts';
import data07 from './data-07.ts';
import data08 from './data-08.ts';
import fed03 from './fed-03.ts';
import fed07 from './fed-07.ts';
import fed09 from './fed-09.ts';
import fed10 from './fed-10.ts';
import fed11 from './fed-11.ts';
import fed12 from './fed-12.ts';
import fed13 from './fed-13.ts';
import fed14 from './fed-14.ts';
import fed15 from './fed-15.ts';
import fed16 from './fed-16.ts';
import fed17 from './fed-17.ts';
import fed19 from './fed-19.ts';
import fed22 from './fed-22.ts';
import file01 from './file-01.ts';
import loc01 from './loc-01.ts';
import loc02 from './loc-02.ts';
import loc03 from './loc-03.ts';
import loc04 from './loc-04.ts';
import loc05 from './loc-05.ts';
import loc06 from './loc-06.ts';
import loc07 from './loc-07.ts';
import loc08 from './loc-08.ts';
import loc09 from './loc-09.ts';
import loc10 from './loc-10.ts';
import loc11 from './loc-11.ts';
import loc12 from './loc-12.ts';
import loc13 from './loc-13.ts';
import loc14 from './loc-14.ts';
import loc15 from './loc-15.ts';
import loc16 from './loc-16.ts';
import loc17 from './loc-17.ts';
import loc18 from './loc-18.ts';
import loc19 from './loc-19.ts';
import loc20 from './loc-20.ts';
import loc21 from './loc-21.ts';
import pd01 from './pd-01.ts';
import pd02 from './pd-02.ts';
import pd03 from './pd-03.ts';
import pd04 from './pd-04.ts';
import pd05 from './pd-05.ts';
import pd06 from './pd-06.ts';
import pd07 from './pd-07.ts';
import prg01 from './prg-01.ts';
import prg02 from './prg-02.ts';
import prg03 from './prg-03.ts';
import prg04 from './prg-04.ts';
import prg05 from './prg-05.ts';
import prg06 from './prg-06.ts';
import prg07 from './prg-07.ts';
import prg08 from './prg-08.ts';
import prg09 from './prg-09.ts';
import prg10 from './prg-10.ts';
import prg11 from './prg-11.ts';
import prg12 from './prg-12.ts';
import prg13 from './prg-13.ts';
import prg14 from './prg-14.ts';
import prg15 from './prg-15.ts';
import prg16 from './prg-16.ts';
import prg17 from './prg-17.ts';
import prg18 from './prg-18.ts';
import prg19 from './prg-19.ts';
import r14501 from './r145-01.ts';
import r14502 from './r145-02.ts';
import r14503 from './r145-03.ts';
import r14504 from './r145-04.ts';
import r14505 from './r145-05.ts';
import r14506 from './r145-06.ts';
import r14507 from './r145-07.ts';
import r14508 from './r145-08.ts';
import r14509 from './r145-09.ts';
import r14510 from './r145-10.ts';
import r14511 from './r145-11.ts';
import r14512 from './r145-12.ts';
import r14513 from './r145-13.ts';
import r14514 from './r145-14.ts';
import r14515 from './r145-15.ts';
import r14516 from './r145-16.ts';
import r14517 from './r145-17.ts';
import rm01 from './rm-01.ts';
import rm02 from './rm-02.ts';
import rm03 from './rm-03.ts';
import rm04 from './rm-04.ts';
import rm05 from './rm-05.ts';
import rm06 from './rm-06.ts';
import rm07 from './rm-07.ts';
import sec01 from './sec-01.ts';
import sec02 from './sec-02.ts';
import sec03 from './sec-03.ts';
import sec04 from './sec-04.ts';
import sec05 from './sec-05.ts';
import sec06 from './sec-06.ts';
import sec07 from './sec-07.ts';
import sec08 from './sec-08.ts';
import sec09 from './sec-09.ts';
import sec10 from './sec-10.ts';
import sec11 from './sec-11.ts';
import sec12 from './sec-12.ts';
import type { RuleMessages } from './rule-messages.ts';

/** Prose of every rule by its id; a test compares this list with the rules. */
export const ruleMessages: Readonly<Record<string, RuleMessages>> = {
  'SEC-01': sec01,
  'SEC-02': sec02,
  'SEC-03': sec03,
  'SEC-04': sec04,
  'SEC-05': sec05,
  'SEC-06': sec06,
  'SEC-07': sec07,
  'SEC-08': sec08,
  'SEC-09': sec09,
  'SEC-10': sec10,
  'SEC-11': sec11,
  'SEC-12': sec12,
  'LOC-01': loc01,
  'LOC-02': loc02,
  'LOC-03': loc03,
  'LOC-04': loc04,
  'LOC-05': loc05,
  'LOC-06': loc06,
  'LOC-07': loc07,
  'LOC-08': loc08,
  'LOC-09': loc09,
  'LOC-10': loc10,
  'LOC-11': loc11,
  'LOC-12': loc12,
  'LOC-13': loc13,
  'LOC-14': loc14,
  'LOC-15': loc15,
  'LOC-16': loc16,
  'LOC-17': loc17,
  'LOC-18': loc18,
  'LOC-19': loc19,
  'LOC-20': loc20,
  'LOC-21': loc21,
  'PRG-01': prg01,
  'PRG-02': prg02,
  'PRG-03': prg03,
  'PRG-04': prg04,
  'PRG-05': prg05,
  'PRG-06': prg06,
  'PRG-07': prg07,
  'PRG-08': prg08,
  'PRG-09': prg09,
  'PRG-10': prg10,
  'PRG-11': prg11,
  'PRG-12': prg12,
  'PRG-13': prg13,
  'PRG-14': prg14,
  'PRG-15': prg15,
  'PRG-16': prg16,
  'PRG-17': prg17,
  'PRG-18': prg18,
  'PRG-19': prg19,
  'R145-01': r14501,
  'R145-02': r14502,
  'R145-03': r14503,
  'R145-04': r14504,
  'R145-05': r14505,
  'R145-06': r14506,
  'R145-07': r14507,
  'R145-08': r14508,
  'R145-09': r14509,
  'R145-10': r14510,
  'R145-11': r14511,
  'R145-12': r14512,
  'R145-13': r14513,
  'R145-14': r14514,
  'R145-15': r14515,
  'R145-16': r14516,
  'R145-17': r14517,
  'RM-01': rm01,
  'RM-02': rm02,
  'RM-03': rm03,
  'RM-04': rm04,
  'RM-05': rm05,
  'RM-06': rm06,
  'RM-07': rm07,
  'PD-01': pd01,
  'PD-02': pd02,
  'PD-03': pd03,
  'PD-04': pd04,
  'PD-05': pd05,
  'PD-06': pd06,
  'PD-07': pd07,
  'FED-03': fed03,
  'FED-07': fed07,
  'FED-09': fed09,
  'FED-10': fed10,
  'FED-11': fed11,
  'FED-12': fed12,
  'FED-13': fed13,
  'FED-14': fed14,
  'FED-15': fed15,
  'FED-16': fed16,
  'FED-17': fed17,
  'FED-19': fed19,
  'FED-22': fed22,
  'FILE-01': file01,
  'BODY-01': body01,
  'DATA-01': data01,
  'DATA-02': data02,
  'DATA-03': data03,
  'DATA-04': data04,
  'DATA-05': data05,
  'DATA-06': data06,
  'DATA-07': data07,
  'DATA-08': data08,
};
