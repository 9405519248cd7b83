package org.chancery.text.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.document.Document;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.mention.QuantityMention;
import org.chancery.text.mention.QuantityMention.Role;
import org.chancery.text.mention.TimeMention;
import org.chancery.text.scan.Piece;
import org.chancery.text.scan.Scanner;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;

/** Finds quantities in the sentences of a document; what tells a time is left to its reader. */
public final class QuantityReader implements MentionReader<QuantityMention> {

  private final Lexicon lexicon;
  private final Units units;
  private final MentionReader<TimeMention> times;
  private final Currencies currencies = new Currencies();
  private final Numerals numerals;

  public QuantityReader(Lexicon lexicon, Units units, MentionReader<TimeMention> times) {
    this.lexicon = lexicon;
    this.units = units;
    this.times = times;
    this.numerals = new Numerals(lexicon);
  }

  @Override
  public List<List<QuantityMention>> read(Document document, List<Sentence> sentences) {
    List<List<TimeMention>> told = times.read(document, sentences);
    List<List<QuantityMention>> found = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      Span span = sentence.span();
      List<Piece> pieces = Scanner.scan(document.text(), span.start(), span.end());
      List<Span> spans = told.get(i).stream().map(TimeMention::span).toList();
      found.add(
          new Reading(
                  new Context(
                      document, sentence, pieces, spans, lexicon, currencies, units, numerals))
              .run());
    }
    return found;
  }

  /** One pass over one sentence. */
  private static final class Reading {
    private final Context c;
    private final Amounts amounts;
    private final Changes changes;
    private final Ordinals ordinals;
    private final Guards guards;
    private final List<QuantityMention> mentions = new ArrayList<>();

    Reading(Context c) {
      this.c = c;
      this.amounts = new Amounts(c);
      this.changes = new Changes(c);
      this.ordinals = new Ordinals(c);
      this.guards = new Guards(c);
    }

    List<QuantityMention> run() {
      int i = 0;
      while (i < c.pieces().size()) {
        i = Math.max(i + 1, step(i));
      }
      return List.copyOf(mentions);
    }

    /** Reads what starts at piece {@code i}; returns the index after it. */
    private int step(int i) {
      Changes.Found ordinal = ordinals.find(i);
      if (ordinal != null) {
        return add(ordinal);
      }
      if (c.inTime(i)) {
        return i + 1;
      }
      Changes.Found change = changes.find(i);
      if (change != null) {
        return add(change);
      }
      Amounts.Amount amount = amounts.read(i);
      if (amount == null) {
        return i + 1;
      }
      if (guards.blocks(amount.numeral()) && amount.role() != Role.MONEY) {
        return amount.end();
      }
      return range(amount);
    }

    private int add(Changes.Found found) {
      mentions.add(found.mention());
      return found.end();
    }

    /** "10-20 dollars", "from 28 to 38 students", "between 1.1 and 1.3 million". */
    private int range(Amounts.Amount first) {
      boolean from = c.is(Word.FROM, first.from() - 1);
      boolean between = c.is(Word.BETWEEN, first.from() - 1);
      int joint = joint(first.end(), between, from || first.bare());
      Amounts.Amount second = joint < 0 || joint >= c.pieces().size() ? null : amounts.read(joint);
      boolean joins = second != null && second.value() != null && !c.inTime(joint);
      if (second == null || !joins || first.value() == null) {
        return single(first, null, false);
      }
      boolean dash = c.isMark(first.end(), "-");
      if (dash && second.numeral().digits() != first.numeral().digits()) {
        return single(first, null, false);
      }
      boolean unit = second.bare() && !first.bare();
      Amounts.Amount both = unit ? second.withUnit(first, second.end()) : second;
      boolean change = from && !dash;
      BigDecimal base = scaledBase(first, both);
      return single(
          new Amounts.Amount(
              first.from(), both.end(), second.numeral(), both.value(), both.unit(), both.role()),
          base,
          change);
    }

    /** "7-9 million": the first number shares the scale of the second. */
    private static BigDecimal scaledBase(Amounts.Amount first, Amounts.Amount second) {
      BigDecimal low = first.value() == null ? BigDecimal.ZERO : first.value();
      BigDecimal high = second.value() == null ? BigDecimal.ZERO : second.value();
      BigDecimal thousand = BigDecimal.valueOf(1000);
      boolean scaled = first.bare() && low.compareTo(thousand) < 0 && high.compareTo(thousand) >= 0;
      if (!scaled) {
        return low;
      }
      int zeros = high.stripTrailingZeros().scale() < 0 ? -high.stripTrailingZeros().scale() : 0;
      return low.movePointRight(zeros / 3 * 3);
    }

    private int joint(int i, boolean between, boolean to) {
      if (c.isMark(i, "-")) {
        return i + 1;
      }
      int end = to ? c.skip(Word.TO, i) : i;
      int and = between ? c.skip(Word.AND, i) : i;
      return end > i ? end : and > i ? and : -1;
    }

    private int single(Amounts.Amount amount, @Nullable BigDecimal base, boolean change) {
      if (amount.bare()) {
        return counted(amount, base, change);
      }
      BigDecimal factor = amount.role() == Role.PERCENT ? changes.factorOf(amount) : null;
      Role role = change || factor != null ? Role.CHANGE : amount.role();
      mention(amount, c.endBefore(amount.end()), amount.unit(), role, base, factor);
      return amount.end();
    }

    private int counted(Amounts.Amount amount, @Nullable BigDecimal base, boolean change) {
      int end = c.isMark(amount.end(), "+") ? amount.end() + 1 : amount.end();
      boolean many = amount.value() == null || amount.value().compareTo(BigDecimal.ONE) != 0;
      Units.Counted counted = c.units().after(c.document(), c.sentence(), c.endBefore(end), many);
      if (counted == null || paged(end)) {
        return topic(amount, base, change);
      }
      if (!counts(amount, end, counted)) {
        return amount.end();
      }
      mention(amount, counted.end(), counted.unit(), change ? Role.CHANGE : Role.COUNT, base, null);
      int next = amount.end();
      while (next < c.pieces().size() && c.startOf(next) < counted.end()) {
        next++;
      }
      return next;
    }

    /** A number of a page, cut off from its line by an empty one, counts nothing. */
    private boolean paged(int end) {
      if (end >= c.pieces().size()) {
        return false;
      }
      String gap = c.document().text().substring(c.endBefore(end), c.startOf(end));
      return gap.chars().filter(x -> x == '\n').count() > 1;
    }

    /** "the number of visitors rose from 30 to 90": the noun stands before. */
    private int topic(Amounts.Amount amount, @Nullable BigDecimal base, boolean change) {
      boolean to = c.is(Word.TO, c.beforeAbout(amount.from()) - 1) && changes.moves(amount.from());
      String topic = change || to ? new Topic(c).before(amount.from()) : null;
      if (topic != null && amount.value() != null) {
        mention(amount, c.endBefore(amount.end()), topic, Role.CHANGE, base, null);
      }
      return amount.end();
    }

    private boolean counts(Amounts.Amount amount, int end, Units.Counted counted) {
      if (amount.value() == null) {
        return true;
      }
      boolean one = amount.value().compareTo(BigDecimal.ONE) == 0 && !amount.numeral().digits();
      boolean hung = c.isMark(end, "-") && c.glued(end) && c.is(Word.HUNG, end + 1);
      boolean time = c.is(Word.TIME, end) && c.is(Word.TIMEAFTER, end + 1);
      return !one
          && !hung
          && !time
          && !yearOfName(amount, end, counted)
          && !guards.party(amount.numeral(), end);
    }

    /** "the 2019 DELTA Act"; but "1000 Polish-made buses" and "2000 Ugandans" count. */
    private boolean yearOfName(Amounts.Amount amount, int end, Units.Counted counted) {
      boolean alone = amount.numeral().digits() && end == amount.from() + 1;
      boolean four = c.pieces().get(amount.from()).key().length() == 4;
      BigDecimal value = alone && four ? amount.value() : null;
      boolean year = value != null && value.intValue() >= 1800 && value.intValue() < 2200;
      return year
          && c.pieces().get(end).capital()
          && Character.isUpperCase(counted.unit().charAt(0));
    }

    private void mention(
        Amounts.Amount amount,
        int end,
        String unit,
        Role role,
        @Nullable BigDecimal base,
        @Nullable BigDecimal factor) {
      boolean about =
          amount.value() == null
              || c.about(amount.from())
              || c.isMark(amount.end(), "+")
              || (base != null && role != Role.CHANGE);
      BigDecimal value = amount.value();
      mentions.add(
          new QuantityMention(
              new Span(c.startOf(amount.from()), end),
              value == null ? null : plain(value),
              unit,
              about,
              role,
              base == null ? null : plain(base),
              factor));
    }

    /** Without trailing zeros and exponents: 1.50 million is 1500000. */
    private static BigDecimal plain(BigDecimal value) {
      BigDecimal bare = value.stripTrailingZeros();
      return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
  }
}
