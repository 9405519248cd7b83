/**
 * When: a grammar of dates and periods that languages fill with words. Enters: a sentence's raw
 * text and a vocabulary. Leaves: time mentions, resolved against the day of publication and the
 * dates told before. Spoken here: sense, term, period, anchor. Never: event, actor, lemma.
 */
@NullMarked
package org.chancery.text.time;

import org.jspecify.annotations.NullMarked;
