package org.chancery.web.audit;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.record.account.AuditEntry;
import org.chancery.record.account.AuditLog;
import org.chancery.web.Part;
import org.chancery.web.Role;
import org.chancery.web.request.Choices;
import org.chancery.web.users.Forms;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;

/** The audit log for administrators, the latest entries first. */
public final class AuditPage implements Part {

  private static final int SIZE = 50;

  private final AuditLog log;

  public AuditPage(AuditLog log) {
    this.log = log;
  }

  /**
   * What the page shows.
   *
   * @param earlier the link to the entries before these, or empty
   */
  public record View(List<AuditEntry> entries, String earlier) {}

  /** What the program noted in words of its own, in those of the page; all else as it is. */
  public static String words(Texts texts, String noted) {
    return Arrays.stream(noted.split(" to "))
        .map(word -> texts.word("audit.word." + word, word))
        .collect(Collectors.joining(" → "));
  }

  @Override
  public void add(RoutesConfig routes) {
    Forms.get(routes, "/audit", this::show, Role.ADMINISTRATOR);
  }

  private void show(Context request) {
    List<AuditEntry> entries = log.before(AuditApi.before(request), SIZE);
    Frame frame = Frame.of(request, Tongue.of(request).get("audit.title"), "audit");
    boolean more = entries.size() == SIZE && entries.getLast().number() > 1;
    String earlier =
        more ? frame.to("/audit") + "?" + Choices.AFTER + "=" + entries.getLast().number() : "";
    request.header("Cache-Control", "no-store");
    Views.show(request, "audit", frame, new View(entries, earlier));
  }
}
