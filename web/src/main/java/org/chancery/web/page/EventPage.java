package org.chancery.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.record.Conflict;
import org.chancery.record.Evidence;
import org.chancery.record.Merge;
import org.chancery.record.events.KeptEvent;
import org.chancery.record.store.EventRetired;
import org.chancery.record.store.StoredClaim;
import org.chancery.text.claim.Status;
import org.chancery.text.document.Document;
import org.chancery.text.mention.Place;
import org.chancery.web.Problem;
import org.chancery.web.catalogue.Catalogue;
import org.chancery.web.view.Frame;
import org.chancery.web.view.Texts;
import org.chancery.web.view.Tongue;
import org.chancery.web.view.Views;
import org.chancery.web.view.Worded;

/** One event: who tells it, what differs, why its claims stand together. */
final class EventPage implements Page {

  private final Catalogue catalogue;

  EventPage(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void add(RoutesConfig routes) {
    Page.get(routes, "/events/{event}", this::show);
  }

  private void show(Context request) {
    Texts texts = Tongue.of(request);
    String name = request.pathParam("event");
    KeptEvent event =
        catalogue.events().event(name).orElseThrow(() -> Problem.missing("event " + name));
    if (!event.id().equals(name)) {
      request.redirect("/" + texts.language() + "/events/" + event.id());
      return;
    }
    EventView view = view(texts, event, request);
    Frame frame =
        Frame.of(request, view.kind() + ": " + view.parties() + ", " + view.when(), "search");
    Views.show(request, "event", frame, view);
  }

  private EventView view(Texts texts, KeptEvent event, Context request) {
    Map<String, Integer> numbers = new HashMap<>();
    List<EventView.Member> members = new ArrayList<>();
    for (KeptEvent.Member member : event.members()) {
      numbers.putIfAbsent(member.cited().key(), members.size() + 1);
      members.add(member(texts, member, members.size() + 1));
    }
    Status status = event.event().status();
    return new EventView(
        texts.label("kind", event.row().kind()),
        texts.names(event.row().parties()),
        texts.date(event.event().date()),
        texts.get("status." + status.word()),
        status.ahead() ? "ahead" : status == Status.DENIED ? "denied" : "",
        texts.get("told." + event.row().corroboration()),
        texts.label("area", event.row().area()),
        members,
        event.conflicts().stream().map(one -> conflict(texts, one, numbers)).toList(),
        event.links().stream().map(one -> link(texts, one)).toList(),
        event.merges().stream().map(one -> merge(texts, one, numbers)).toList(),
        event.predecessors().stream().map(EventRetired::id).toList(),
        event.id(),
        catalogue.store().latest(),
        Review.kept(texts, request));
  }

  private static EventView.Member member(Texts texts, KeptEvent.Member member, int number) {
    Document document = member.cited().document();
    String key = member.cited().key();
    String side = member.side();
    return new EventView.Member(
        ClaimView.of(texts, document, new StoredClaim(key, member.cited().claim()), number),
        Labels.title(texts, document),
        Labels.provenance(texts, document),
        side == null ? texts.get("claim.unattributed") : texts.name(side),
        "/" + texts.language() + "/documents/" + member.edition() + "#claim-" + key);
  }

  private static EventView.Conflict conflict(
      Texts texts, Conflict conflict, Map<String, Integer> numbers) {
    List<EventView.Version> versions = new ArrayList<>();
    for (Conflict.Version version : conflict.versions()) {
      versions.add(
          new EventView.Version(
              value(texts, conflict.detail(), version),
              version.claimants().isEmpty()
                  ? texts.get("claim.unattributed")
                  : texts.names(version.claimants()),
              version.claims().stream()
                  .map(claim -> numbers.getOrDefault(claim.key(), 0))
                  .filter(number -> number > 0)
                  .toList()));
    }
    return new EventView.Conflict(
        texts.get("detail." + conflict.detail().name().toLowerCase(Locale.ROOT)), versions);
  }

  private static String value(Texts texts, Conflict.Detail detail, Conflict.Version version) {
    String value = version.value();
    return switch (detail) {
      case STATUS -> texts.get("status." + value);
      case LEVEL -> {
        String[] words = value.split(" ");
        yield texts.name(words[0]) + ": " + texts.label("rank", words[words.length - 1]);
      }
      case DATE -> texts.iso(value);
      case AMOUNT -> texts.amount(value);
      case PLACE -> place(texts, version);
    };
  }

  private static String place(Texts texts, Conflict.Version version) {
    Place place = version.claims().getFirst().claim().place();
    Worded name = place == null ? null : texts.place(place);
    return name == null ? version.value() : name.text();
  }

  private static EventView.Link link(Texts texts, KeptEvent.Neighbour neighbour) {
    String way = neighbour.outgoing() ? "link." : "linked.";
    var other = neighbour.other();
    String first = other.first();
    String when = first == null ? "" : ", " + texts.day(LocalDate.parse(first));
    return new EventView.Link(
        texts.get(way + neighbour.link().kind().word()),
        texts.label("kind", other.kind()) + ": " + texts.names(other.parties()) + when,
        "/" + texts.language() + "/events/" + other.id(),
        neighbour.link().evidence().stream().map(one -> words(texts, one)).toList());
  }

  private static EventView.Merge merge(Texts texts, Merge merge, Map<String, Integer> numbers) {
    return new EventView.Merge(
        numbers.getOrDefault(merge.a(), 0),
        numbers.getOrDefault(merge.b(), 0),
        weight(texts, merge.score()),
        merge.judged(),
        merge.evidence().stream()
            .map(one -> new EventView.Reason(words(texts, one), weight(texts, one.weight())))
            .toList());
  }

  private static String words(Texts texts, Evidence evidence) {
    return texts.language().equals("ru") ? evidence.russian() : evidence.english();
  }

  private static String weight(Texts texts, double weight) {
    return String.format(Locale.of(texts.language()), "%+.1f", weight);
  }
}
