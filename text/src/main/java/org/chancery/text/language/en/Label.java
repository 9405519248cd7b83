package org.chancery.text.language.en;

/**
 * How a word hangs on another in the trees that the parser was taught: dependencies of Choi and
 * Palmer (2012), "Guidelines for the CLEAR style constituent to dependency conversion", in part
 * merged.
 */
enum Label {
  ACL,
  ACOMP,
  ADVCL,
  ADVMOD,
  AGENT,
  APPOS,
  ATTR,
  AUX,
  CASE,
  CC,
  CCOMP,
  COMPOUND,
  CONJ,
  CSUBJ,
  DATIVE,
  DEP,
  DET,
  DOBJ,
  EXPL,
  MARK,
  NEG,
  NMOD,
  NPADVMOD,
  NSUBJ,
  PARATAXIS,
  PCOMP,
  POBJ,
  POSS,
  PREP,
  PRT,
  RELCL,
  ROOT,
  XCOMP
}
