/**
 * What a stretch of text names. Enters: a sentence. Leaves: who, when, where and how much, each
 * with its span. Spoken here: actor, time, place, quantity. Never: event type, kind.
 */
@NullMarked
package org.chancery.text.mention;

import org.jspecify.annotations.NullMarked;
