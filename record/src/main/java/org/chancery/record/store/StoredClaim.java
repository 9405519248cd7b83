package org.chancery.record.store;

import org.chancery.text.claim.Claim;

/**
 * A claim under its key.
 *
 * @param key {@link org.chancery.record.ClaimKey} of the claim, with {@code -2}, {@code -3} … where
 *     several of one coding would have the same; unique in a coding, stable over codings
 */
public record StoredClaim(String key, Claim claim) {}
