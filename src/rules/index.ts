import body01 from './body-01/rule.ts';
import data01 from './data-01/rule.ts';
import data02 from './data-02/rule.ts';
import data03 from './data-03/rule.ts';
import data04 from './data-04/rule.ts';
import data05 from './data-05/rule.ts';
import data06 from './data-06/rule.ts';
import data07 from './data-07/rule.ts';
import data08 from './data-08/rule.ts';
import fed03 from './fed-03/rule.ts';
import fed07 from './fed-07/rule.ts';
import fed09 from './fed-09/rule.ts';
import fed10 from './fed-10/rule.ts';
import fed11 from './fed-11/rule.ts';
import fed12 from './fed-12/rule.ts';
import fed13 from './fed-13/rule.ts';
import fed14 from './fed-14/rule.ts';
import fed15 from './fed-15/rule.ts';
import fed16 from './fed-16/rule.ts';
import fed17 from './fed-17/rule.ts';
import fed19 from './fed-19/rule.ts';
import fed22 from './fed-22/rule.ts';
import file01 from './file-01/rule.ts';
import loc01 from './loc-01/rule.ts';
import loc02 from './loc-02/rule.ts';
import loc03 from './loc-03/rule.ts';
import loc04 from './loc-04/rule.ts';
import loc05 from './loc-05/rule.ts';
import loc06 from './loc-06/rule.ts';
import loc07 from './loc-07/rule.ts';
import loc08 from './loc-08/rule.ts';
import loc09 from './loc-09/rule.ts';
import loc10 from './loc-10/rule.ts';
import loc11 from './loc-11/rule.ts';
import loc12 from './loc-12/rule.ts';
import loc13 from './loc-13/rule.ts';
import loc14 from './loc-14/rule.ts';
import loc15 from './loc-15/rule.ts';
import loc16 from './loc-16/rule.ts';
import loc17 from './loc-17/rule.ts';
import loc18 from './loc-18/rule.ts';
import loc19 from './loc-19/rule.ts';
import loc20 from './loc-20/rule.ts';
import loc21 from './loc-21/rule.ts';
import pd01 from './pd-01/rule.ts';
import pd02 from './pd-02/rule.ts';
import pd03 from './pd-03/rule.ts';
import pd04 from './pd-04/rule.ts';
import pd05 from './pd-05/rule.ts';
import pd06 from './pd-06/rule.ts';
import pd07 from './pd-07/rule.ts';
import prg01 from './prg-01/rule.ts';
import prg02 from './prg-02/rule.ts';
import prg03 from './prg-03/rule.ts';
import prg04 from './prg-04/rule.ts';
import prg05 from './prg-05/rule.ts';
import prg06 from './prg-06/rule.ts';
import prg07 from './prg-07/rule.ts';
import prg08 from './prg-08/rule.ts';
import prg09 from './prg-09/rule.ts';
import prg10 from './prg-10/rule.ts';
import prg11 from './prg-11/rule.ts';
import prg12 from './prg-12/rule.ts';
import prg13 from './prg-13/rule.ts';
import prg14 from './prg-14/rule.ts';
import prg15 from './prg-15/rule.ts';
import prg16 from './prg-16/rule.ts';
import prg17 from './prg-17/rule.ts';
import prg18 from './prg-18/rule.ts';
import prg19 from './prg-19/rule.ts';
import r14501 from './r145-01/rule.ts';
import r14502 from './r145-02/rule.ts';
import r14503 from './r145-03/rule.ts';
import r14504 from './r145-04/rule.ts';
import r14505 from './r145-05/rule.ts';
import r14506 from './r145-06/rule.ts';
import r14507 from './r145-07/rule.ts';
import r14508 from './r145-08/rule.ts';
import r14509 from './r145-09/rule.ts';
import r14510 from './r145-10/rule.ts';
import r14511 from './r145-11/rule.ts';
import r14512 from './r145-12/rule.ts';
import r14513 from './r145-13/rule.ts';
import r14514 from './r145-14/rule.ts';
import r14515 from './r145-15/rule.ts';
import r14516 from './r145-16/rule.ts';
import r14517 from './r145-17/rule.ts';
import rm01 from './rm-01/rule.ts';
import rm02 from './rm-02/rule.ts';
import rm03 from './rm-03/rule.ts';
import rm04 from './rm-04/rule.ts';
import rm05 from './rm-05/rule.ts';
import rm06 from './rm-06/rule.ts';
import rm07 from './rm-07/rule.ts';
import sec01 from './sec-01/rule.ts';
import sec02 from './sec-02/rule.ts';
import sec03 from './sec-03/rule.ts';
import sec04 from './sec-04/rule.ts';
import sec05 from './sec-05/rule.ts';
import sec06 from './sec-06/rule.ts';
import sec07 from './sec-07/rule.ts';
import sec08 from './sec-08/rule.ts';
import sec09 from './sec-09/rule.ts';
import sec10 from './sec-10/rule.ts';
import sec11 from './sec-11/rule.ts';
import sec12 from './sec-12/rule.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the rulebook's order; a test compares this list with the folders. */
export const rules: readonly Rule[] = [
  sec01,
  sec02,
  sec03,
  sec04,
  sec05,
  sec06,
  sec07,
  sec08,
  sec09,
  sec10,
  sec11,
  sec12,
  loc01,
  loc02,
  loc03,
  loc04,
  loc05,
  loc06,
  loc07,
  loc08,
  loc09,
  loc10,
  loc11,
  loc12,
  loc13,
  loc14,
  loc15,
  loc16,
  loc17,
  loc18,
  loc19,
  loc20,
  loc21,
  prg01,
  prg02,
  prg03,
  prg04,
  prg05,
  prg06,
  prg07,
  prg08,
  prg09,
  prg10,
  prg11,
  prg12,
  prg13,
  prg14,
  prg15,
  prg16,
  prg17,
  prg18,
  prg19,
  r14501,
  r14502,
  r14503,
  r14504,
  r14505,
  r14506,
  r14507,
  r14508,
  r14509,
  r14510,
  r14511,
  r14512,
  r14513,
  r14514,
  r14515,
  r14516,
  r14517,
  rm01,
  rm02,
  rm03,
  rm04,
  rm05,
  rm06,
  rm07,
  pd01,
  pd02,
  pd03,
  pd04,
  pd05,
  pd06,
  pd07,
  fed03,
  fed07,
  fed09,
  fed10,
  fed11,
  fed12,
  fed13,
  fed14,
  fed15,
  fed16,
  fed17,
  fed19,
  fed22,
  file01,
  body01,
  data01,
  data02,
  data03,
  data04,
  data05,
  data06,
  data07,
  data08,
];
