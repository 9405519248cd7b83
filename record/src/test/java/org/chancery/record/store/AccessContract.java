package org.chancery.record.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.chancery.record.account.Access;
import org.chancery.record.account.Account;
import org.chancery.record.account.Accounts.Changed;
import org.chancery.record.account.AuditEntry;
import org.chancery.record.account.By;
import org.chancery.record.account.Role;
import org.chancery.record.account.Session;
import org.chancery.record.account.Token;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises of accounts, whatever keeps it. */
abstract class AccessContract {

  private static final Instant NOW = Instant.parse("2024-03-01T10:15:30.123456Z");
  private static final By ROOT = new By(NOW, "root", "console");

  private String location;
  private RecordStore store;

  /** Where an empty store can be made. */
  abstract String freshLocation();

  @BeforeEach
  void open() {
    location = freshLocation();
    store = Stores.open(location);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Access access() {
    return store.access();
  }

  private Account account(String name, Role role) {
    return access().accounts().add(name, role, "$hash$" + name, ROOT).orElseThrow();
  }

  @Test
  void anAccountComesBackAsItWasMade() {
    Account made = account("Ana.Quispe", Role.REVIEWER);
    store.close();
    store = Stores.open(location);
    assertThat(made.name()).isEqualTo("ana.quispe");
    assertThat(access().accounts().account(made.id())).hasValue(made);
    assertThat(access().accounts().named(" ANA.quispe ")).hasValue(made);
    assertThat(made.active()).isTrue();
    assertThat(made.secret()).isEqualTo("$hash$Ana.Quispe");
    assertThat(made.toString()).doesNotContain("hash");
  }

  @Test
  void aNameIsTakenOnceHoweverItIsWritten() {
    account("ольга", Role.READER);
    assertThat(access().accounts().add("ОЛЬГА", Role.ADMINISTRATOR, null, ROOT)).isEmpty();
    assertThat(access().accounts().all()).extracting(Account::role).containsExactly(Role.READER);
    assertThat(access().accounts().named("bad\0name\ud83d")).isEmpty();
  }

  @Test
  void theLastAdministratorStays() {
    Account first = account("first", Role.ADMINISTRATOR);
    assertThat(access().accounts().role(first.id(), Role.READER, ROOT))
        .isEqualTo(Changed.LAST_ADMINISTRATOR);
    assertThat(access().accounts().disabled(first.id(), true, ROOT))
        .isEqualTo(Changed.LAST_ADMINISTRATOR);
    Account second = account("second", Role.ADMINISTRATOR);
    assertThat(access().accounts().disabled(first.id(), true, ROOT)).isEqualTo(Changed.DONE);
    assertThat(access().accounts().role(second.id(), Role.READER, ROOT))
        .isEqualTo(Changed.LAST_ADMINISTRATOR);
    assertThat(access().accounts().disabled(99, true, ROOT)).isEqualTo(Changed.UNKNOWN);
    assertThat(access().accounts().account(first.id()).orElseThrow().disabled()).isEqualTo(NOW);
  }

  /** Two administrators who demote each other at once leave one. */
  @Test
  void nobodyIsLeftWithoutAnAdministrator() throws Exception {
    Account one = account("one", Role.ADMINISTRATOR);
    Account two = account("two", Role.ADMINISTRATOR);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Callable<Changed>> both =
          List.of(
              () -> access().accounts().role(one.id(), Role.READER, ROOT),
              () -> access().accounts().role(two.id(), Role.READER, ROOT));
      assertThat(threads.invokeAll(both).stream().map(Future::resultNow))
          .containsExactlyInAnyOrder(Changed.DONE, Changed.LAST_ADMINISTRATOR);
    }
  }

  @Test
  void whoMayDoLessIsSignedOutEverywhere() {
    Account ana = account("ana", Role.REVIEWER);
    Account ben = account("ben", Role.REVIEWER);
    List<Runnable> changes =
        List.of(
            () -> access().accounts().role(ana.id(), Role.READER, ROOT),
            () -> access().accounts().secret(ana.id(), "other", ROOT),
            () -> access().accounts().disabled(ana.id(), true, ROOT));
    access().sessions().open(session("ben", ben));
    for (Runnable change : changes) {
      access().sessions().open(session("a1", ana));
      access().sessions().open(session("a2", ana));
      change.run();
      assertThat(access().sessions().find("a1")).isEmpty();
      assertThat(access().sessions().find("a2")).isEmpty();
    }
    assertThat(access().sessions().find("ben")).isPresent();
  }

  @Test
  void aSessionIsFoundUntilItIsClosed() {
    Account ana = account("ana", Role.READER);
    Session open = session("h", ana);
    access().sessions().open(open);
    assertThat(access().sessions().find("h")).hasValue(open);
    access().sessions().seen("h", NOW.plusSeconds(90));
    access().sessions().seen("h", NOW.plusSeconds(60));
    assertThat(access().sessions().find("h").orElseThrow().seen()).isEqualTo(NOW.plusSeconds(90));
    access().sessions().close("h");
    assertThat(access().sessions().find("h")).isEmpty();
    access().sessions().open(open);
    assertThat(access().sessions().closeAll(ana.id())).isEqualTo(1);
    assertThat(access().sessions().closeAll(ana.id())).isZero();
  }

  @Test
  void expiredSessionsAreDropped() {
    Account ana = account("ana", Role.READER);
    access().sessions().open(session("old", ana));
    Instant later = NOW.plus(Duration.ofDays(2));
    access().sessions().open(new Session("new", ana.id(), later, later, later.plusSeconds(9)));
    assertThat(access().sessions().find("old")).isEmpty();
    assertThat(access().sessions().find("new")).isPresent();
  }

  private static Session session(String hash, Account account) {
    return new Session(hash, account.id(), NOW, NOW, NOW.plus(Duration.ofDays(1)));
  }

  @Test
  void aTokenHoldsUntilItExpiresOrIsRevoked() {
    Account ana = account("ana", Role.REVIEWER);
    Instant end = NOW.plusSeconds(100);
    Token token = access().tokens().add("t", ana.id(), "nightly", Role.READER, end, ROOT);
    assertThat(access().tokens().find("t")).hasValue(token);
    assertThat(access().tokens().of(ana.id())).containsExactly(token);
    assertThat(token.holds(NOW.plusSeconds(99))).isTrue();
    assertThat(token.holds(end)).isFalse();
    assertThat(access().tokens().revoke(99, token.id(), ROOT)).isFalse();
    assertThat(access().tokens().revoke(ana.id(), token.id(), ROOT)).isTrue();
    assertThat(access().tokens().revoke(ana.id(), token.id(), ROOT)).isFalse();
    assertThat(access().tokens().find("t").orElseThrow().holds(NOW)).isFalse();
  }

  @Test
  void tokensEndWithTheirAccount() {
    Account ana = account("ana", Role.READER);
    Instant end = NOW.plusSeconds(100);
    access().tokens().add("t", ana.id(), "nightly", Role.READER, end, ROOT);
    access().accounts().disabled(ana.id(), true, ROOT);
    access().accounts().disabled(ana.id(), false, ROOT);
    assertThat(access().tokens().find("t").orElseThrow().holds(NOW)).isFalse();
  }

  @Test
  void somebodyAtAProviderIsOneAccount() {
    Account ana = account("ana", Role.READER);
    Account ben = account("ben", Role.READER);
    String issuer = "https://login.example";
    assertThat(access().accounts().link(ana.id(), issuer, "1", ROOT)).isTrue();
    assertThat(access().accounts().link(ben.id(), issuer, "1", ROOT)).isFalse();
    assertThat(access().accounts().linked(issuer, "1")).hasValue(ana);
    assertThat(access().accounts().linked("https://other.example", "1")).isEmpty();
    assertThat(access().accounts().linked(issuer, "ana")).isEmpty();
  }

  @Test
  void aHashIsNotWrittenOverANewerPassword() {
    Account ana = account("ana", Role.READER);
    access().accounts().rehashed(ana.id(), "$hash$ana", "stronger");
    assertThat(access().accounts().named("ana").orElseThrow().secret()).isEqualTo("stronger");
    access().accounts().rehashed(ana.id(), "$hash$ana", "late");
    assertThat(access().accounts().named("ana").orElseThrow().secret()).isEqualTo("stronger");
  }

  @Test
  void everyChangeIsInTheAuditLog() {
    Account ana = account("ana", Role.ADMINISTRATOR);
    Account ben = account("ben", Role.READER);
    access().accounts().role(ben.id(), Role.REVIEWER, ROOT);
    access().accounts().secret(ben.id(), "s3cret", ROOT);
    access().accounts().disabled(ana.id(), true, ROOT);
    access().tokens().add("h4sh", ben.id(), "nightly", Role.READER, NOW, ROOT);
    access().accounts().disabled(ben.id(), true, ROOT);
    access().accounts().disabled(ben.id(), false, ROOT);
    List<AuditEntry> log = access().audit().after(0, 100);
    assertThat(log)
        .extracting(AuditEntry::action)
        .containsExactly(
            "account.add",
            "account.add",
            "account.role",
            "account.password",
            "token.add",
            "account.disable",
            "account.enable");
    assertThat(log.get(2).detail()).isEqualTo("reader to reviewer");
    assertThat(log).allMatch(entry -> entry.by().equals(ROOT));
    assertThat(log.toString()).doesNotContain("s3cret", "h4sh", "$hash$");
  }

  @Test
  void theAuditLogIsReadInPages() {
    for (int i = 1; i <= 5; i++) {
      access().audit().note(ROOT, "test", "subject " + i, "");
    }
    assertThat(access().audit().before(Long.MAX_VALUE, 2))
        .extracting(AuditEntry::number)
        .containsExactly(5L, 4L);
    assertThat(access().audit().before(4, 9))
        .extracting(AuditEntry::number)
        .containsExactly(3L, 2L, 1L);
    assertThat(access().audit().after(3, 9)).extracting(AuditEntry::number).containsExactly(4L, 5L);
  }

  @Test
  void whatIsLoggedStaysInItsLine() {
    By liar = new By(NOW, "eve\nroot", "10.0.0.1\r");
    access().audit().note(liar, "login.failed", "x\n2024 root login\u202e\u0000\ud83d", "a\tb");
    AuditEntry entry = access().audit().before(Long.MAX_VALUE, 1).getFirst();
    assertThat(entry.by().who()).isEqualTo("eve\ufffdroot");
    assertThat(entry.subject()).isEqualTo("x\ufffd2024 root login\ufffd\ufffd\ufffd");
    assertThat(entry.detail()).isEqualTo("a\ufffdb");
    access().audit().note(ROOT, "test", "л".repeat(9999), "");
    assertThat(access().audit().before(Long.MAX_VALUE, 1).getFirst().subject()).hasSize(500);
  }

  @Test
  void theDatabaseRefusesToChangeTheAuditLog() throws SQLException {
    access().audit().note(ROOT, "test", "", "");
    for (String sql : List.of("UPDATE audit SET action = 'x'", "DELETE FROM audit")) {
      try (Connection connection = Stores.database(location).writing()) {
        assertThatThrownBy(() -> Sql.run(connection, sql))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("only added to");
      }
    }
  }

  @Test
  void manyWritersLeaveNoGapInTheLog() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<AuditEntry>> notes =
          IntStream.range(0, 40)
              .<Callable<AuditEntry>>mapToObj(
                  i -> () -> access().audit().note(ROOT, "test", "note " + i, ""))
              .toList();
      threads.invokeAll(notes);
    }
    assertThat(access().audit().after(0, 100))
        .extracting(AuditEntry::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 40).mapToObj(Long::valueOf).toList());
  }
}
