package org.chancery.web.openid;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whose word is taken, and for what.
 *
 * @param name what people call the provider
 * @param issuer its identifier, from which all else is discovered
 * @param client what it calls us
 * @param secret shared with it, or null for a public client
 * @param roleClaim the claim of ID tokens that tells roles, with dots into objects, or null for
 *     none
 * @param roles of ours, by the values of that claim
 * @param usual the role where no claim tells one, or null to refuse
 * @param create whether who is not known yet gets an account
 */
public record ProviderSettings(
    String name,
    URI issuer,
    String client,
    @Nullable String secret,
    @Nullable String roleClaim,
    Map<String, Role> roles,
    @Nullable Role usual,
    boolean create) {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  public ProviderSettings {
    roles = Map.copyOf(roles);
    boolean safe = "https".equals(issuer.getScheme()) || HERE.contains(issuer.getHost());
    if (!safe) {
      throw new IllegalArgumentException("the issuer " + issuer + " has to be asked by https");
    }
    if (client.isBlank()) {
      throw new IllegalArgumentException("the client has no name");
    }
  }

  /**
   * The greatest of the roles that values of the claim stand for; the usual one where none does.
   */
  Optional<Role> role(Iterable<String> values) {
    Role greatest = null;
    for (String value : values) {
      Role role = roles.get(value);
      if (role != null && (greatest == null || role.covers(greatest))) {
        greatest = role;
      }
    }
    return Optional.ofNullable(greatest == null ? usual : greatest);
  }

  /** Hides the secret: what is printed ends in logs. */
  @Override
  public String toString() {
    return "ProviderSettings[" + issuer + " as " + client + "]";
  }
}
