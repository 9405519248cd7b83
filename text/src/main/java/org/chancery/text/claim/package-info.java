/**
 * Who says that what happened. Enters: nothing but what the coder found. Leaves: a claim with its
 * citation, status and claimant. Spoken here: claim, citation, status. Never: truth, regex.
 */
@NullMarked
package org.chancery.text.claim;

import org.jspecify.annotations.NullMarked;
