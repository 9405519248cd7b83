package org.chancery.web.openid;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;
import org.chancery.web.account.Secrets;

/**
 * A browser that was sent to the provider and is to come back.
 *
 * @param state comes back with it, once
 * @param browser a secret that only this browser has
 * @param nonce comes back inside the ID token
 * @param verifier shows that whoever redeems the code is who asked for it (PKCE)
 * @param next the page to go on to
 * @param account that is to be linked, or 0 to sign in
 * @param until when it is too late
 */
record Attempt(
    String state,
    String browser,
    Nonce nonce,
    CodeVerifier verifier,
    String next,
    long account,
    Instant until) {

  static Attempt begin(String next, long account, Instant until) {
    return new Attempt(
        Secrets.fresh(),
        Secrets.fresh(),
        new Nonce(Secrets.fresh()),
        new CodeVerifier(),
        next,
        account,
        until);
  }
}
