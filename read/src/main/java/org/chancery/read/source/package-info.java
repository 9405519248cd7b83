/**
 * Where documents come from. Enters: a file, a folder, a feed, a sitemap or a page, and what is
 * kept of earlier fetches. Leaves: what is there to be read, one after the other, and what went
 * wrong beside it. Spoken here: source, list, item, harvest, interval. Never: claim, passage.
 */
@NullMarked
package org.chancery.read.source;

import org.jspecify.annotations.NullMarked;
