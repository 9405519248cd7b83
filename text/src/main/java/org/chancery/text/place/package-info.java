/**
 * Where it happened. Enters: the sentences of a document and the tables of places. Leaves: the
 * words that name a city, a province or a region as a place, with its spot on the map. Spoken here:
 * place, site, gazetteer. Never: event type, actor.
 */
@NullMarked
package org.chancery.text.place;

import org.jspecify.annotations.NullMarked;
