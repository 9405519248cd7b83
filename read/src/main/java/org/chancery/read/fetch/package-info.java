/**
 * Fetching politely and safely. Enters: a web address, and what is known of it from the last time.
 * Leaves: its bytes with their type, that nothing changed, or one typed reason why there is
 * nothing. Spoken here: address, host, hop, turn, robots. Never: document, feed, sitemap.
 */
@NullMarked
package org.chancery.read.fetch;

import org.jspecify.annotations.NullMarked;
