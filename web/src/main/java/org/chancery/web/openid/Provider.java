package org.chancery.web.openid;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Speaks with a provider: discovery, the request that a browser is sent with, the code that it
 * comes back with, and the ID token, of which signature, algorithm, issuer, audience, times and
 * nonce are looked at.
 */
final class Provider {

  private static final int MILLISECONDS = 10_000;

  /** Signatures by keys of the provider alone: no "none", and no secret that both know. */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512,
          JWSAlgorithm.EdDSA);

  private final ProviderSettings settings;
  private final ClientID client;
  private @Nullable Known known;

  /** What was discovered of it. */
  private record Known(OIDCProviderMetadata metadata, IDTokenValidator validator) {}

  Provider(ProviderSettings settings) {
    this.settings = settings;
    this.client = new ClientID(settings.client());
  }

  ProviderSettings settings() {
    return settings;
  }

  /** Asked when it is first needed: the server starts while the provider is down. */
  private synchronized Known known() throws NotVouched {
    Known before = known;
    if (before != null) {
      return before;
    }
    try {
      Issuer issuer = new Issuer(settings.issuer());
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.resolve(issuer, MILLISECONDS, MILLISECONDS);
      Known found = new Known(metadata, validator(issuer, metadata));
      known = found;
      return found;
    } catch (GeneralException | IOException e) {
      throw new NotVouched(e);
    }
  }

  private IDTokenValidator validator(Issuer issuer, OIDCProviderMetadata metadata)
      throws MalformedURLException {
    var keys =
        JWKSourceBuilder.<SecurityContext>create(metadata.getJWKSetURI().toURL())
            .retrying(true)
            .build();
    return new IDTokenValidator(
        issuer, client, new JWSVerificationKeySelector<>(ALGORITHMS, keys), null);
  }

  /** Where a browser is sent to. */
  URI request(Attempt attempt, URI back) throws NotVouched {
    return new AuthenticationRequest.Builder(
            new ResponseType(ResponseType.Value.CODE), new Scope("openid", "profile"), client, back)
        .endpointURI(known().metadata().getAuthorizationEndpointURI())
        .state(new State(attempt.state()))
        .nonce(attempt.nonce())
        .codeChallenge(attempt.verifier(), CodeChallengeMethod.S256)
        .build()
        .toURI();
  }

  /** Gives a code for an ID token, and believes it or not. */
  IDTokenClaimsSet redeem(Attempt attempt, String code, URI back) throws NotVouched {
    AuthorizationGrant grant =
        new AuthorizationCodeGrant(new AuthorizationCode(code), back, attempt.verifier());
    try {
      HTTPRequest request = token(known().metadata().getTokenEndpointURI(), grant).toHTTPRequest();
      request.setConnectTimeout(MILLISECONDS);
      request.setReadTimeout(MILLISECONDS);
      request.setFollowRedirects(false);
      TokenResponse response = OIDCTokenResponseParser.parse(request.send());
      if (response instanceof OIDCTokenResponse success) {
        JWT token = success.getOIDCTokens().getIDToken();
        return known().validator().validate(token, attempt.nonce());
      }
      throw new NotVouched(response.toErrorResponse().getErrorObject().getCode());
    } catch (GeneralException | IOException | BadJOSEException | JOSEException e) {
      throw new NotVouched(e);
    }
  }

  private TokenRequest token(URI endpoint, AuthorizationGrant grant) {
    String secret = settings.secret();
    return secret == null
        ? new TokenRequest.Builder(endpoint, client, grant).build()
        : new TokenRequest.Builder(
                endpoint, new ClientSecretBasic(client, new Secret(secret)), grant)
            .build();
  }
}
