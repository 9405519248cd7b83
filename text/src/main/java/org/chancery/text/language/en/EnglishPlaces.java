package org.chancery.text.language.en;

import org.chancery.text.language.MentionReader;
import org.chancery.text.mention.PlaceMention;
import org.chancery.text.place.PlaceReader;

/** Places in English texts. */
public final class EnglishPlaces {

  private EnglishPlaces() {}

  /** Reads the tables: a few tenths of a second. Keep the reader and share it. */
  public static MentionReader<PlaceMention> reader() {
    return PlaceReader.of(English.RESOURCES, new EnglishPlaceWords(), true);
  }
}
