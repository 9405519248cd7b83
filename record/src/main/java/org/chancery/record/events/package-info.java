/**
 * Events that last. Enters: a store, whose changes are followed. Leaves: its events under names
 * that live on, with who tells them, what is in dispute, and why each claim stands where it stands.
 * Spoken here: settle, part, name, successor. Never: score, row, page of a site.
 */
@NullMarked
package org.chancery.record.events;

import org.jspecify.annotations.NullMarked;
