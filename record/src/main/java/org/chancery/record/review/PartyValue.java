package org.chancery.record.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.claim.Claim;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/**
 * Parties as reviewers write them, parted by semicolons: {@code LAO}, {@code LAO:MIL}, {@code
 * LAO:GOV (person | office)}, each with {@code @120-148} behind it where other words than before
 * name it.
 */
final class PartyValue {

  /** A code, perhaps a sector, perhaps person and office in brackets, perhaps a place. */
  private static final Pattern FORM =
      Pattern.compile("([\\p{L}\\p{N} -]+?)(?::(\\p{L}+))?\\s*(?:\\(([^()]*)\\))?\\s*(?:@(\\S+))?");

  private PartyValue() {}

  /**
   * Reads one side of a claim.
   *
   * @param before the parties that stood there: where as many stand there now, each keeps the words
   *     that named the one in its place; else those of the same code are kept
   */
  static List<Claim.Party> read(String value, List<Claim.Party> before, String text) {
    List<String> parts = Lists.semicolons(value);
    boolean inPlace = parts.size() == before.size();
    List<Claim.Party> parties = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Matcher form = FORM.matcher(parts.get(i));
      if (!form.matches()) {
        throw new Unreadable(
            "'%s' is no party as LAO, LAO:GOV or LAO:GOV (person | office)"
                .formatted(parts.get(i)));
      }
      String code = form.group(1).strip();
      Claim.Party old = inPlace ? before.get(i) : alike(code, before);
      Actor actor = actor(form, code, old);
      parties.add(new Claim.Party(actor, words(form.group(4), actor, old, text)));
    }
    return parties;
  }

  private static Claim.@Nullable Party alike(String code, List<Claim.Party> before) {
    return before.stream().filter(p -> p.actor().code().equals(code)).findFirst().orElse(null);
  }

  private static Actor actor(Matcher form, String code, Claim.@Nullable Party old) {
    String sector = form.group(2);
    String names = form.group(3);
    if (sector == null) {
      sector = old == null ? Codes.usualSector(code) : old.actor().sector();
    }
    if (names == null) {
      return new Actor(
          code,
          sector.toUpperCase(Locale.ROOT),
          old == null ? null : old.actor().person(),
          old == null ? null : old.actor().office());
    }
    String[] both = names.split("\\|", -1);
    return new Actor(
        code,
        sector.toUpperCase(Locale.ROOT),
        filled(both[0]),
        both.length < 2 ? null : filled(both[1]));
  }

  private static @Nullable String filled(String words) {
    return words.isBlank() ? null : words.strip();
  }

  private static @Nullable ActorMention words(
      @Nullable String place, Actor actor, Claim.@Nullable Party old, String text) {
    ActorMention before = old == null ? null : old.words();
    if (place == null) {
      return before == null || old == null || actor.equals(old.actor())
          ? before
          : new ActorMention(before.span(), List.of(actor), before.form());
    }
    Span span = SpanValue.read(place, text);
    return new ActorMention(span, List.of(actor), ActorMention.Form.NAME);
  }

  /** As it is read; without places, which are kept where nothing else is said. */
  static String write(List<Claim.Party> parties) {
    List<String> parts = new ArrayList<>();
    for (Claim.Party party : parties) {
      Actor actor = party.actor();
      String names = "";
      if (actor.person() != null || actor.office() != null) {
        names =
            " (%s | %s)"
                .formatted(
                    Objects.toString(actor.person(), ""), Objects.toString(actor.office(), ""));
      }
      parts.add(actor.code() + ":" + actor.sector() + names);
    }
    return String.join("; ", parts);
  }
}
