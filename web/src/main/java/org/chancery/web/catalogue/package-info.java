/**
 * What the server shows, gathered from the store and the index. Enters: names and queries. Leaves:
 * documents, claims, revisions, versions as they hold after review. Spoken here: edition, holding,
 * level. Never: HTML, JSON, status code.
 */
@NullMarked
package org.chancery.web.catalogue;

import org.jspecify.annotations.NullMarked;
