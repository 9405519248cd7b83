/**
 * What training changed, small enough to be committed. Enters: low-rank matrices, replaced vectors,
 * heads. Leaves: the same as a file, and a base with them put in. Spoken here: adapter, rank, head.
 * Never: how it was learned.
 */
@NullMarked
package org.chancery.weights.adapter;

import org.jspecify.annotations.NullMarked;
