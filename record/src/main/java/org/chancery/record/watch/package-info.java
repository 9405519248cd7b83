/**
 * Sources that are read again and again. Enters: addresses with an interval, and what came of each
 * reading. Leaves: the same, and the leave to read one that nobody else reads. Spoken here: watch,
 * reading, lease, interval. Never: fetch, claim, page.
 */
@NullMarked
package org.chancery.record.watch;

import org.jspecify.annotations.NullMarked;
