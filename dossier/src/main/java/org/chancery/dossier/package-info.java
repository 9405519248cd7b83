/**
 * The relations of two states as a reader meets them. Enters: coded documents and a dyad. Leaves: a
 * dossier, every line of which rests on claims. Spoken here: dyad, side, contact, aid, plan,
 * source. Never: regex, token, tag.
 */
@NullMarked
package org.chancery.dossier;

import org.jspecify.annotations.NullMarked;
