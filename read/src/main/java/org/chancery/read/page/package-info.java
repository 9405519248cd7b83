/**
 * Pages of the web. Enters: HTML. Leaves: a draft of the article, the site's own words left out or
 * marked, with what the page's metadata tells. Spoken here: element, boilerplate, metadata. Never:
 * file, limit.
 */
@NullMarked
package org.chancery.read.page;

import org.jspecify.annotations.NullMarked;
