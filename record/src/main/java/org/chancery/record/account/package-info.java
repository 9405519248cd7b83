/**
 * Who may use a server, and what they did. Enters: names, hashes of secrets, and who acts from
 * where. Leaves: accounts, sessions and tokens that still hold, and a log that is only added to.
 * Spoken here: account, role, session, token, audit. Never: password, cookie, claim.
 */
@NullMarked
package org.chancery.record.account;

import org.jspecify.annotations.NullMarked;
