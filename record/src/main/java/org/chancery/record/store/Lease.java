package org.chancery.record.store;

import java.time.Instant;

/**
 * That somebody looks at a claim. It keeps nobody from judging the claim: it only tells others to
 * begin elsewhere.
 *
 * @param claim key of the claim
 * @param until when it lapses
 */
public record Lease(String claim, String by, Instant until) {}
