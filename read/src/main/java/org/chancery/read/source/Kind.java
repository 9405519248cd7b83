package org.chancery.read.source;

/** What kind of place documents come from. */
public enum Kind {
  FILE,
  FOLDER,
  /** A list of the latest pages: RSS or Atom. */
  FEED,
  /** A list of a site's pages, or of such lists. */
  SITEMAP,
  /** One page of the web, or one file there. */
  PAGE
}
