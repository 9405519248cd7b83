package org.chancery.dossier.page;

/** A part of the dossier's page with a heading of its own, which the page writes. */
interface Section {

  /** Names the part in links and in the words "part.ID". */
  String id();

  /** How many lines it holds, for the table of contents; 0 where a number would say nothing. */
  int size();

  void write(Html html);
}
