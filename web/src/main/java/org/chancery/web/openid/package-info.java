/**
 * Signing in by the word of another server (OpenID Connect). Enters: what that server says of
 * whoever comes back from it. Leaves: an account, or a refusal. Spoken here: provider, issuer,
 * subject, claim of a token. Never: password, document.
 */
@NullMarked
package org.chancery.web.openid;

import org.jspecify.annotations.NullMarked;
