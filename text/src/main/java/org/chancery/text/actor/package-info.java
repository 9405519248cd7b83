/**
 * Who a text speaks of. Enters: sentences and the actor tables of a language. Leaves: actor
 * mentions with codes, and the facts about states that others ask for. Spoken here: state, office,
 * body, person, reference, dyad. Never: event, kind, any word of a language.
 */
@NullMarked
package org.chancery.text.actor;

import org.jspecify.annotations.NullMarked;
