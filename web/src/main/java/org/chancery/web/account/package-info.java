/**
 * Who sends a request, and how they show it. Enters: names with passwords, cookies, tokens, and
 * what another server vouches for. Leaves: who it is, with their role, or a refusal that tells
 * nothing. Spoken here: password, sign in, session, token. Never: claim, document, what a role may
 * do.
 */
@NullMarked
package org.chancery.web.account;

import org.jspecify.annotations.NullMarked;
