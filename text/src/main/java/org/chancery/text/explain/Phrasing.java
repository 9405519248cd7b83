package org.chancery.text.explain;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.text.claim.Claim;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.Place;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.TimeValue;
import org.jspecify.annotations.Nullable;

/** Values in words. */
final class Phrasing {

  private Phrasing() {}

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String words(Collection<? extends Enum<?>> constants) {
    return constants.stream().map(Phrasing::word).sorted().collect(Collectors.joining(", "));
  }

  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  static String quoted(String words) {
    return "“" + words + "”";
  }

  /** "PER GOV, Foreign Minister, A. Diallo". */
  static String actor(Actor actor) {
    StringBuilder words = new StringBuilder(actor.code() + " " + actor.sector());
    if (actor.office() != null) {
      words.append(", ").append(actor.office());
    }
    if (actor.person() != null) {
      words.append(", ").append(actor.person());
    }
    return words.toString();
  }

  /** "since about 2018-05 (month)". */
  static String time(TimeValue time) {
    String bound = time.bound() == TimeValue.Bound.EXACT ? "" : word(time.bound()) + " ";
    String about = time.approximate() ? "about " : "";
    String end = time.end() == null ? "" : " to " + time.end();
    return bound + about + time.value() + end + " (" + word(time.precision()) + ")";
  }

  static String place(Place place) {
    String name = place.name() == null ? "" : place.name();
    String country = place.country() == null ? "" : place.country();
    return name.isEmpty() || country.isEmpty() ? name + country : name + ", " + country;
  }

  /** "about 1000 test system". */
  static String quantity(QuantityMention quantity) {
    String about = quantity.approximate() ? "about " : "";
    String value = quantity.value() == null ? "some" : quantity.value().toPlainString();
    String base = quantity.base() == null ? "" : ", from " + quantity.base().toPlainString();
    String factor = quantity.factor() == null ? "" : ", times " + quantity.factor().toPlainString();
    return about + value + " " + quantity.unit() + base + factor;
  }

  /** "AID, aid": the PLOVER type, where there is one, and the kind. */
  static String type(@Nullable String event, String kind) {
    return (event == null ? "standing fact" : event) + ", kind " + kind;
  }

  static String type(Claim claim) {
    String modes = claim.modes().isEmpty() ? "" : ", mode " + String.join(", ", claim.modes());
    return type(claim.event(), claim.kind()) + modes;
  }
}
