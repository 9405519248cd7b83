/**
 * From claims to events, in four steps: blocking, scoring, clustering, linking. Enters: coded
 * documents, and what reviewers joined or parted. Leaves: events with the reasons for every merge,
 * and links between them. Spoken here: block, evidence, cluster, link. Never: lemma, page.
 */
@NullMarked
package org.chancery.record.reconcile;

import org.jspecify.annotations.NullMarked;
