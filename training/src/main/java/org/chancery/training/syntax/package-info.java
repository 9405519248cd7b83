/**
 * Learns to tag and parse English from the trees of another parser. Enters: sentences with tags and
 * trees. Leaves: files of weights. Spoken here: lesson, feature, update. Never: event type, record.
 */
@NullMarked
package org.chancery.training.syntax;

import org.jspecify.annotations.NullMarked;
