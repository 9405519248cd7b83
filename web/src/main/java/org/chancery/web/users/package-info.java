/**
 * Signing in and out, one's own account, and everybody's for administrators. Enters: forms and
 * JSON. Leaves: sessions, tokens that are shown once, and changed accounts, each change in the
 * audit log. Spoken here: account, role, password, token. Never: hash, claim, document.
 */
@NullMarked
package org.chancery.web.users;

import org.jspecify.annotations.NullMarked;
