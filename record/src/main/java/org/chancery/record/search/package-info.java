/**
 * The record made findable. Enters: documents with their claims, as the store changes. Leaves: hits
 * with spans to mark, counts, and how far the index has come. Spoken here: lemma, field, facet,
 * snippet, cursor; Lucene stays inside. Never: SQL, HTML.
 */
@NullMarked
package org.chancery.record.search;

import org.jspecify.annotations.NullMarked;
