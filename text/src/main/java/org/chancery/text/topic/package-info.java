/**
 * What a sentence is about, by its words. Enters: a sentence. Leaves: PLOVER's contexts, each with
 * how many of its words were met. Spoken here: topic, word, stem. Never: actor, act.
 */
@NullMarked
package org.chancery.text.topic;

import org.jspecify.annotations.NullMarked;
