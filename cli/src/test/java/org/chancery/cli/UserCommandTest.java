package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import org.chancery.record.account.Account;
import org.chancery.record.account.AuditEntry;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Stores;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts at the command line. */
class UserCommandTest {

  private static final InputStream TYPED = System.in;

  @TempDir Path folder;

  @AfterEach
  void restore() {
    System.setIn(TYPED);
  }

  private Run user(String typed, Object... more) {
    System.setIn(new ByteArrayInputStream((typed + "\n").getBytes(UTF_8)));
    Object[] arguments = new Object[more.length + 3];
    arguments[0] = "user";
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = "--store";
    arguments[more.length + 2] = folder;
    return Run.of(arguments);
  }

  @Test
  void theFirstAdministratorIsMadeHere() {
    Run made = user("seven kettles under one umbrella", "add", "Root", "--role", "administrator");
    assertThat(made.out()).isEqualTo("root\tadministrator" + System.lineSeparator());
    assertThat(made.out() + made.err()).doesNotContain("kettles");
    assertThat(user("", "add", "ana", "--no-password").status()).isZero();
    assertThat(user("", "list").lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("ana\treader\tactive\t"),
            line -> assertThat(line).startsWith("root\tadministrator\tactive\t"));
    assertThat(user("", "role", "ana", "reviewer").status()).isZero();
    assertThat(user("nine lanterns over a frozen lake", "password", "ana").status()).isZero();
    assertThat(user("", "disable", "ana").status()).isZero();
    try (RecordStore store = Stores.open(folder.toString())) {
      Account ana = store.access().accounts().named("ana").orElseThrow();
      assertThat(ana.active()).isFalse();
      assertThat(ana.secret()).startsWith("$argon2id$");
      assertThat(store.access().audit().after(0, 10))
          .extracting(AuditEntry::action)
          .containsExactly(
              "account.add", "account.add", "account.role", "account.password", "account.disable");
      assertThat(store.access().audit().after(0, 1).getFirst().by().from())
          .isEqualTo("command line");
    }
  }

  @Test
  void whatCannotBeIsUsage() {
    assertThat(user("short", "add", "root").complaints())
        .containsExactly("chancery: password: has fewer than 15 characters");
    assertThat(user("", "add", "a b", "--no-password").status()).isEqualTo(2);
    assertThat(user("", "list").status()).isZero();
    assertThat(user("", "disable", "nobody").complaints())
        .containsExactly("chancery: there is no account nobody");
    assertThat(user("", "add", "root", "--role", "administrator", "--no-password").status())
        .isZero();
    assertThat(user("", "disable", "root").status()).isEqualTo(2);
    assertThat(user("", "add", "root", "--no-password").status()).isEqualTo(2);
  }

  @Test
  void aTokenIsPrintedOnce() {
    user("", "add", "ana", "--no-password");
    Run made = user("", "token", "ana", "--for", "nightly", "--days", "3");
    assertThat(made.lines()).singleElement().asString().startsWith("chancery_");
    assertThat(user("", "token", "ana", "--for", "x", "--role", "reviewer").status()).isEqualTo(2);
  }
}
