package org.chancery.record.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.chancery.record.Corroboration;
import org.chancery.record.Dyad;
import org.chancery.record.Successors;
import org.chancery.text.actor.States;
import org.chancery.text.claim.Claim;
import org.chancery.text.span.CodePoints;
import org.jspecify.annotations.Nullable;

/** Writes a document with its claims as the block of fields that the index files. */
final class Blocks {

  /** Words with their offsets, so that what is found can be marked. */
  private static final FieldType MARKED = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    MARKED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    MARKED.freeze();
  }

  private final Tongues tongues;

  Blocks(Tongues tongues) {
    this.tongues = tongues;
  }

  /** The claims in their order, then the document. */
  List<Document> of(IndexEntry entry) {
    List<Document> block = new ArrayList<>();
    Document whole = document(entry);
    CodePoints points = CodePoints.of(entry.document().text());
    for (IndexEntry.Item item : entry.claims()) {
      block.add(claim(entry, item, points));
    }
    for (Dimension dimension : Dimension.values()) {
      Set<String> all = new LinkedHashSet<>();
      if (dimension.ofClaims()) {
        entry.claims().forEach(item -> all.addAll(values(dimension, item)));
        all.forEach(value -> file(whole, dimension, value));
      }
    }
    block.add(whole);
    return block;
  }

  private Document document(IndexEntry entry) {
    org.chancery.text.document.Document source = entry.document();
    Document fields = common(entry, Fields.DOCUMENT, source.published());
    fields.add(new StoredField(Fields.CONTENT, source.id()));
    fields.add(new StoredField(Fields.TEXT_KEPT, source.text()));
    fields.add(new Field(tongues.field(Fields.TEXT, source.language()), source.text(), MARKED));
    String title = source.title();
    if (title != null) {
      fields.add(new StoredField(Fields.TITLE_KEPT, title));
      fields.add(new Field(tongues.field(Fields.TITLE, source.language()), title, MARKED));
    }
    if (source.published() != null) {
      file(fields, Dimension.YEAR, Integer.toString(source.published().getYear()));
    }
    return fields;
  }

  private Document claim(IndexEntry entry, IndexEntry.Item item, CodePoints points) {
    Claim claim = item.claim();
    Days days = claim.date() == null ? null : Days.of(claim.date());
    LocalDate first = days == null ? null : days.first();
    LocalDate day = first == null ? entry.document().published() : first;
    Document fields = common(entry, Fields.CLAIM, day);
    String quote = claim.quote().in(entry.document().text());
    fields.add(new StoredField(Fields.KEY, item.key()));
    fields.add(new NumericDocValuesField(Fields.PLACE, place(claim, item.key())));
    fields.add(new StoredField(Fields.QUOTE_KEPT, quote));
    if (item.corroboration() != null) {
      fields.add(new StoredField(Fields.TOLD_KEPT, item.corroboration().word()));
    }
    if (item.event() != null) {
      fields.add(new StringField(Fields.EVENT, item.event(), Store.YES));
    }
    fields.add(new StoredField(Fields.START, points.at(claim.quote().start())));
    fields.add(new Field(tongues.field(Fields.QUOTE, entry.document().language()), quote, MARKED));
    if (days != null) {
      fields.add(new LongRange(Fields.HAPPENED, new long[] {days.from()}, new long[] {days.to()}));
    }
    if (first != null) {
      file(fields, Dimension.YEAR, Integer.toString(first.getYear()));
    }
    for (Dimension dimension : Dimension.values()) {
      if (dimension.ofClaims()) {
        values(dimension, item).forEach(value -> file(fields, dimension, value));
      }
    }
    return fields;
  }

  /** By the words that it cites; of those that cite the same, in an order that never changes. */
  private static long place(Claim claim, String key) {
    return (long) claim.quote().start() << Integer.SIZE | Integer.toUnsignedLong(key.hashCode());
  }

  private static Document common(IndexEntry entry, String sort, @Nullable LocalDate day) {
    org.chancery.text.document.Document source = entry.document();
    Document fields = new Document();
    fields.add(new StringField(Fields.SORT, sort, Store.NO));
    fields.add(new StringField(Fields.EDITION, Long.toString(entry.edition()), Store.YES));
    fields.add(new NumericDocValuesField(Fields.NUMBER, entry.edition()));
    if (day != null) {
      fields.add(new NumericDocValuesField(Fields.DAY, day.toEpochDay()));
    }
    if (source.published() != null) {
      fields.add(new LongPoint(Fields.PUBLISHED, source.published().toEpochDay()));
      fields.add(new StoredField(Fields.PUBLISHED, source.published().toString()));
    }
    if (source.publisher() != null) {
      file(fields, Dimension.PUBLISHER, source.publisher());
      fields.add(new StoredField(Dimension.PUBLISHER.word(), source.publisher()));
    }
    file(fields, Dimension.LANGUAGE, source.language());
    fields.add(new StoredField(Dimension.LANGUAGE.word(), source.language()));
    return fields;
  }

  /** Files a value to choose by and to count. */
  private static void file(Document fields, Dimension dimension, String value) {
    String canonical = dimension.canonical(value);
    fields.add(new StringField(dimension.word(), canonical, Store.NO));
    fields.add(new SortedSetDocValuesField(dimension.word(), new BytesRef(canonical)));
  }

  private static Set<String> values(Dimension dimension, IndexEntry.Item item) {
    Claim claim = item.claim();
    return switch (dimension) {
      case COUNTRY -> codes(claim);
      case DYAD -> dyads(claim);
      case TYPE -> claim.event() == null ? Set.of() : Set.of(claim.event());
      case KIND -> Set.of(claim.kind());
      case AREA -> Set.of(claim.area());
      case STATUS -> Set.of(claim.status().word());
      case SIDE -> claim.claimedBy() == null ? Set.of() : Set.of(claim.claimedBy());
      case CORROBORATION -> corroboration(item.corroboration());
      case PUBLISHER, LANGUAGE, YEAR -> Set.of();
    };
  }

  private static Set<String> corroboration(@Nullable Corroboration by) {
    return by == null ? Set.of() : Set.of(by.word());
  }

  /** An ended state's own code and its successor's, so that either finds it. */
  private static Set<String> codes(Claim claim) {
    Set<String> codes = new LinkedHashSet<>();
    for (String code : parties(claim)) {
      codes.add(code);
      codes.add(Successors.fold(code));
    }
    return codes;
  }

  /** Every two states that take part, whatever part they have: as {@link Dyad} has it. */
  private static Set<String> dyads(Claim claim) {
    List<String> states = new ArrayList<>(new LinkedHashSet<>(folded(claim)));
    Set<String> dyads = new LinkedHashSet<>();
    for (int i = 0; i < states.size(); i++) {
      for (String other : states.subList(i + 1, states.size())) {
        dyads.add(states.get(i) + "-" + other);
      }
    }
    return dyads;
  }

  private static List<String> folded(Claim claim) {
    return parties(claim).stream()
        .map(Successors::fold)
        .filter(code -> States.world().byCode(code).isPresent())
        .toList();
  }

  private static List<String> parties(Claim claim) {
    List<String> codes = new ArrayList<>();
    claim.actors().forEach(party -> codes.add(party.actor().code()));
    claim.recipients().forEach(party -> codes.add(party.actor().code()));
    return codes;
  }
}
