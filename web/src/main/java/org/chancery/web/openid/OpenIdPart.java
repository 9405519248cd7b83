package org.chancery.web.openid;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chancery.record.account.Access;
import org.chancery.record.account.Account;
import org.chancery.record.account.By;
import org.chancery.web.Anybody;
import org.chancery.web.Identity;
import org.chancery.web.Part;
import org.chancery.web.account.Cookies;
import org.chancery.web.account.Live;
import org.chancery.web.guard.Client;
import org.chancery.web.users.Forms;
import org.chancery.web.users.Sessions;
import org.chancery.web.users.SignInPage;
import org.chancery.web.view.Tongue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends browsers to the provider and takes them back. */
public final class OpenIdPart implements Part {

  private static final Logger LOG = LoggerFactory.getLogger(OpenIdPart.class);
  private static final String BACK = "/sign-in/openid/back";
  private static final String COOKIE = "chancery-openid";
  private static final int SECONDS = 600;

  private final Provider provider;
  private final Access access;
  private final Members members;
  private final Attempts attempts;
  private final Sessions sessions;
  private final Cookies cookies;
  private final InstantSource clock;

  public OpenIdPart(
      ProviderSettings settings,
      Access access,
      Sessions sessions,
      Cookies cookies,
      InstantSource clock) {
    this.provider = new Provider(settings);
    this.access = access;
    this.members = new Members(access.accounts(), settings);
    this.attempts = new Attempts(clock);
    this.sessions = sessions;
    this.cookies = cookies;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    Forms.post(routes, "/sign-in/openid", this::send, Anybody.ANYBODY);
    routes.get(BACK, this::back, Anybody.ANYBODY);
  }

  /** Whoever has a session and asks for it links their account instead of signing in. */
  private void send(Context request) {
    boolean link = Forms.field(request, "link").equals("1");
    long account =
        link && Identity.of(request).orElse(null) instanceof Live live ? live.account().id() : 0;
    String next = SignInPage.safe(Forms.field(request, "next"), Tongue.of(request).language());
    Attempt attempt = attempts.begin(next, account);
    try {
      URI there = provider.request(attempt, here(request));
      cookies.keep(request, COOKIE, attempt.browser(), SECONDS);
      request.redirect(there.toString(), HttpStatus.SEE_OTHER);
    } catch (NotVouched refused) {
      refuse(request, refused);
    }
  }

  private static URI here(Context request) {
    return URI.create(Client.of(request).origin() + BACK);
  }

  private void back(Context request) {
    String browser = cookies.get(request, COOKIE).orElse("");
    cookies.keep(request, COOKIE, "", 0);
    request.header("Cache-Control", "no-store");
    try {
      Attempt attempt = attempts.back(parameter(request, "state"), browser).orElse(null);
      if (attempt == null) {
        throw new NotVouched("comes back unasked, too late or twice");
      }
      @Nullable String issuer = request.queryParam("iss");
      if (issuer != null && !issuer.equals(provider.settings().issuer().toString())) {
        throw new NotVouched("comes back from another provider");
      }
      IDTokenClaimsSet token = provider.redeem(attempt, parameter(request, "code"), here(request));
      welcome(request, attempt, vouched(token));
    } catch (NotVouched refused) {
      refuse(request, refused);
    }
  }

  private static String parameter(Context request, String name) throws NotVouched {
    String value = request.queryParam(name);
    if (value == null || value.isEmpty()) {
      String error = request.queryParam("error");
      throw new NotVouched(error == null ? "comes back without " + name : error);
    }
    return value;
  }

  private void welcome(Context request, Attempt attempt, Vouched vouched) throws NotVouched {
    String from = Client.of(request).address();
    if (attempt.account() != 0) {
      link(request, attempt, vouched, from);
      return;
    }
    By by = new By(clock.instant(), "", from);
    Account account = members.account(vouched, by);
    sessions.begin(request, account);
    By signed = new By(clock.instant(), account.name(), from);
    access.audit().note(signed, "login", account.name(), "openid " + vouched.issuer());
    request.redirect(attempt.next(), HttpStatus.SEE_OTHER);
  }

  /** Only where the same account still has the session that asked for it. */
  private void link(Context request, Attempt attempt, Vouched vouched, String from)
      throws NotVouched {
    boolean same =
        Identity.of(request).orElse(null) instanceof Live live
            && live.account().id() == attempt.account();
    By by = new By(clock.instant(), Identity.of(request).map(Identity::name).orElse(""), from);
    if (!same
        || !access.accounts().link(attempt.account(), vouched.issuer(), vouched.subject(), by)) {
      throw new NotVouched("is another account already");
    }
    request.redirect(attempt.next(), HttpStatus.SEE_OTHER);
  }

  private Vouched vouched(IDTokenClaimsSet token) throws NotVouched {
    try {
      Map<String, Object> claims = token.toJWTClaimsSet().getClaims();
      Object name = claims.get("preferred_username");
      return new Vouched(
          token.getIssuer().getValue(),
          token.getSubject().getValue(),
          name == null ? "" : name.toString(),
          roles(claims, provider.settings().roleClaim()));
    } catch (ParseException e) {
      throw new NotVouched(e);
    }
  }

  /** The strings at a path as {@code realm_access.roles}, or the one that is there. */
  private static List<String> roles(Map<String, Object> claims, @Nullable String path) {
    Object found = path == null ? null : claims;
    for (String step : path == null ? new String[0] : path.split("\\.")) {
      found = found instanceof Map<?, ?> map ? map.get(step) : null;
    }
    List<String> roles = new ArrayList<>();
    if (found instanceof Collection<?> many) {
      many.forEach(one -> roles.add(String.valueOf(one)));
    } else if (found instanceof String one) {
      roles.add(one);
    }
    return roles;
  }

  private void refuse(Context request, NotVouched refused) {
    String reason = String.valueOf(refused.getMessage()).lines().findFirst().orElse("");
    LOG.info("nobody is signed in by {}: {}", provider.settings().name(), reason);
    By by = new By(clock.instant(), "", Client.of(request).address());
    access.audit().note(by, "login.failed", "openid", reason);
    Forms.goTo(request, "/sign-in?refused");
  }
}
