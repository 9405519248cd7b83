/**
 * What can be recorded, read from resource files. Enters: tables. Leaves: event types, kinds,
 * contexts, areas, sectors. Spoken here: PLOVER's words. Never: a language's words.
 */
@NullMarked
package org.chancery.text.ontology;

import org.jspecify.annotations.NullMarked;
