package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.text.actor.Golden.Mark;
import org.chancery.text.document.Document;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.mention.ActorMention.Form;

/** Reads the actors of a document in the form of its marks. */
record Marker(SentenceReader sentences, MentionReader<ActorMention> actors) {

  private static final Set<Form> REFERENCES =
      EnumSet.of(Form.FIRST_PERSON, Form.COLLECTIVE, Form.PRONOUN);

  static Marker of(String language) {
    return language.equals("en")
        ? new Marker(
            English.sentences(), ActorReader.of("org/chancery/text/language/en/", Words.plain()))
        : new Marker(Russian.sentences(), Russian.actors());
  }

  List<Mark> read(Document document) {
    List<Mark> marks = new ArrayList<>();
    for (List<ActorMention> mentions : actors.read(document, sentences.read(document))) {
      for (ActorMention mention : mentions) {
        marks.add(
            new Mark(
                Golden.withoutArticle(mention.span(), document.text()),
                mention.actors().stream()
                    .map(Actor::code)
                    .collect(Collectors.toCollection(TreeSet::new)),
                REFERENCES.contains(mention.form())));
      }
    }
    return marks;
  }
}
