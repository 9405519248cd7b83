/**
 * Where people look over what was coded. Enters: claims that wait, with why they should be looked
 * at, and what reviewers say of them. Leaves: judgements, each with its reason and undoable, and
 * what they come to: gold, figures, a local lexicon. Spoken here: reviewer, judgement, doubt.
 * Never: SQL, page, password.
 */
@NullMarked
package org.chancery.record.review;

import org.jspecify.annotations.NullMarked;
