package org.chancery.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.chancery.record.account.AuditEntry;
import org.chancery.record.account.AuditLog;
import org.chancery.web.Part;
import org.chancery.web.Problem;
import org.chancery.web.Role;
import org.chancery.web.json.Json;
import org.chancery.web.request.Choices;

/** The audit log for programs: the latest entries by pages, or all of them as JSON lines. */
public final class AuditApi implements Part {

  private static final int EXPORTED = 1000;

  private final AuditLog log;

  public AuditApi(AuditLog log) {
    this.log = log;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/audit", this::page, Role.ADMINISTRATOR);
    routes.get("/api/v1/audit/export", this::export, Role.ADMINISTRATOR);
  }

  private void page(Context request) {
    int size = Choices.size(request);
    List<AuditEntry> entries = log.before(before(request), size);
    ObjectNode page = Json.object();
    ArrayNode items = page.putArray("items");
    entries.forEach(entry -> items.add(json(entry)));
    boolean more = entries.size() == size && entries.getLast().number() > 1;
    page.put("next", more ? String.valueOf(entries.getLast().number()) : null);
    request
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(page.toString());
  }

  /** The number that entries of a page stand before. */
  static long before(Context request) {
    String cursor = request.queryParam(Choices.AFTER);
    try {
      return cursor == null || cursor.isBlank() ? Long.MAX_VALUE : Long.parseLong(cursor);
    } catch (NumberFormatException e) {
      throw Problem.invalid(Choices.AFTER, "is no cursor of this list");
    }
  }

  /** From the first entry on, a page in memory at a time. */
  private void export(Context request) throws IOException {
    request
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"audit.jsonl\"")
        .contentType("application/jsonl");
    OutputStream out = request.outputStream();
    List<AuditEntry> page = log.after(0, EXPORTED);
    while (!page.isEmpty()) {
      for (AuditEntry entry : page) {
        out.write((json(entry) + "\n").getBytes(UTF_8));
      }
      page = log.after(page.getLast().number(), EXPORTED);
    }
  }

  private static ObjectNode json(AuditEntry entry) {
    ObjectNode node = Json.object();
    return node.put("number", entry.number())
        .put("at", entry.by().at().toString())
        .put("by", entry.by().who())
        .put("from", entry.by().from())
        .put("action", entry.action())
        .put("subject", entry.subject())
        .put("detail", entry.detail());
  }
}
