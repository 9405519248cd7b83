/**
 * What changed at an address. Enters: two coded texts of one address, the older first. Leaves: the
 * words that were put in, taken out or replaced, and the claims that appeared, vanished or changed.
 * Spoken here: revision, edit, change, before, after. Never: store, version, page.
 */
@NullMarked
package org.chancery.record.revision;

import org.jspecify.annotations.NullMarked;
