package org.chancery.text.language;

import java.util.List;
import org.chancery.text.mention.Place;

/**
 * Names that a caller knows besides those of the tables, or knows better. They stand in the
 * language's texts as they are written here, in any case that its words can take.
 *
 * @param actors names of states, organisations and their bodies
 * @param places names of places
 */
public record LocalNames(List<ActorName> actors, List<PlaceName> places) {

  public static final LocalNames NONE = new LocalNames(List.of(), List.of());

  public LocalNames {
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }

  public boolean none() {
    return actors.isEmpty() && places.isEmpty();
  }

  /**
   * Words that name an actor.
   *
   * @param words without an article
   * @param code ISO 3166-1 alpha-3, or an organisation's abbreviation
   * @param sector PLOVER's sector code
   */
  public record ActorName(String words, String code, String sector) {}

  /**
   * Words that name a place.
   *
   * @param words without an article
   */
  public record PlaceName(String words, Place place) {}
}
