/**
 * English. Enters: a document. Leaves: sentences, words, light syntax. Spoken here: English
 * grammar. Never: another language, event type.
 */
@NullMarked
package org.chancery.text.language.en;

import org.jspecify.annotations.NullMarked;
