/**
 * What every language must offer the coder: sentences, words, and readers of mentions. Languages
 * live in packages below this one and never see each other. Spoken here: sentence, token, lemma.
 * Never: dossier, file.
 */
@NullMarked
package org.chancery.text.language;

import org.jspecify.annotations.NullMarked;
