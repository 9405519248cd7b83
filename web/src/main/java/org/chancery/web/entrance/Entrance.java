package org.chancery.web.entrance;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.chancery.record.account.Access;
import org.chancery.web.Part;
import org.chancery.web.ProblemPage;
import org.chancery.web.account.Cookies;
import org.chancery.web.account.Identify;
import org.chancery.web.account.Passwords;
import org.chancery.web.account.SessionKeeper;
import org.chancery.web.account.SignIn;
import org.chancery.web.audit.AuditApi;
import org.chancery.web.audit.AuditPage;
import org.chancery.web.audit.Trail;
import org.chancery.web.guard.Client;
import org.chancery.web.guard.CrossSite;
import org.chancery.web.guard.Guard;
import org.chancery.web.guard.Headers;
import org.chancery.web.guard.Protection;
import org.chancery.web.openid.OpenIdPart;
import org.chancery.web.openid.ProviderSettings;
import org.chancery.web.users.AccountPage;
import org.chancery.web.users.Accounting;
import org.chancery.web.users.Sessions;
import org.chancery.web.users.SignInPage;
import org.chancery.web.users.UsersApi;
import org.chancery.web.users.UsersPage;
import org.jspecify.annotations.Nullable;

/**
 * All that stands before the routes of a server.
 *
 * <pre>{@code
 * Entrance entrance = new Entrance(store.access(), Settings.DEFAULT, InstantSource.system());
 * List<Part> parts = new ArrayList<>(entrance.parts());
 * parts.add(pages);
 * Server.start(address, entrance.problems(page), parts);
 * }</pre>
 */
public final class Entrance {

  private final Access access;
  private final Settings settings;
  private final InstantSource clock;
  private final Passwords passwords;
  private final SessionKeeper keeper;
  private final Cookies cookies = new Cookies(request -> Client.of(request).secure());

  /**
   * How a server is entered.
   *
   * @param open whether anybody may read
   * @param protection against those who do not mean well
   * @param lifetimes of sessions
   * @param provider who else may say who somebody is, or null for nobody
   */
  public record Settings(
      boolean open,
      Protection protection,
      SessionKeeper.Lifetimes lifetimes,
      @Nullable ProviderSettings provider) {

    /** Reading is closed. */
    public static final Settings DEFAULT =
        new Settings(false, Protection.DEFAULT, SessionKeeper.Lifetimes.DEFAULT, null);
  }

  public Entrance(Access access, Settings settings, InstantSource clock) {
    this(access, settings, Passwords.strong(), clock);
  }

  /** The same with other passwords: tests need weak ones, which are quick. */
  public Entrance(Access access, Settings settings, Passwords passwords, InstantSource clock) {
    this.access = access;
    this.settings = settings;
    this.passwords = passwords;
    this.clock = clock;
    this.keeper = new SessionKeeper(access, clock, settings.lifetimes());
  }

  /** The parts in their order; the routes of the server come after them. */
  public List<Part> parts() {
    Guard guard = new Guard(settings.protection(), clock);
    return List.of(
        new Headers(),
        guard,
        Headers.https(),
        new Identify(keeper, cookies),
        guard.accounts(),
        new CrossSite(),
        new org.chancery.web.Access(settings.open()),
        new Trail(access.audit(), clock));
  }

  /** Shows problems as another does, but leads people who have to sign in to where they can. */
  public ProblemPage problems(ProblemPage page) {
    return new SignInFirst(page);
  }

  /** The pages and resources of accounts and of the audit log. */
  public List<Part> rooms() {
    Accounting accounting = accounting();
    SignIn signIn = signIn();
    Sessions sessions = new Sessions(access, keeper, cookies, clock);
    ProviderSettings provider = settings.provider();
    String vouches = provider == null ? "" : provider.name();
    List<Part> rooms =
        new ArrayList<>(
            List.of(
                new SignInPage(signIn, sessions, vouches),
                new AccountPage(access, accounting, signIn, sessions, vouches, clock),
                new UsersPage(access, accounting, clock),
                new UsersApi(access, accounting, clock),
                new AuditPage(access.audit()),
                new AuditApi(access.audit())));
    if (provider != null) {
      rooms.add(new OpenIdPart(provider, access, sessions, cookies, clock));
    }
    return rooms;
  }

  public Accounting accounting() {
    return new Accounting(access, passwords);
  }

  public SignIn signIn() {
    return new SignIn(access, passwords, clock);
  }

  public SessionKeeper keeper() {
    return keeper;
  }
}
