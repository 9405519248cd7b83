package org.chancery.text.language.ru;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.document.Document;
import org.chancery.text.language.MentionReader;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.mention.Actor;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.resource.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RussianActorsTest {

  private static final SentenceReader SENTENCES = Russian.sentences();
  private static final MentionReader<ActorMention> ACTORS = Russian.actors();
  private static final RussianDeclension DECLENSION = RussianDeclension.standard();

  private static List<Table.Row> world() {
    return Table.read("org/chancery/text/world/states.tsv").rows();
  }

  private static List<Table.Row> named() {
    return RussianSentences.table("states.tsv").rows();
  }

  @Test
  void everyStateHasARussianName() {
    Set<String> named = new HashSet<>(named().stream().map(r -> r.get("code")).toList());
    assertThat(world()).allSatisfy(row -> assertThat(named).contains(row.get("code")));
  }

  @Test
  void everyMemberHasAdjectiveDemonymAndCapital() {
    List<String> lacking = new ArrayList<>();
    Set<String> members = new HashSet<>();
    world().stream()
        .filter(r -> r.get("kind").equals("member"))
        .forEach(r -> members.add(r.get("code")));
    for (Table.Row row : named()) {
      if (row.get("from").isEmpty()
          && row.get("to").isEmpty()
          && members.contains(row.get("code"))) {
        for (String column : List.of("names", "adjectives", "demonyms", "capitals")) {
          if (row.list(column).isEmpty()) {
            lacking.add(row.get("code") + " " + column);
          }
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  /** Every case of a state's two first names means it, but of a name that another state bears. */
  @Test
  void everyCaseOfANameMeansItsState() {
    StringBuilder text = new StringBuilder();
    List<String> codes = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Table.Row row : named()) {
      if (row.get("to").isEmpty()) {
        for (String name :
            row.list("names").stream().limit(2).filter(RussianActorsTest::single).toList()) {
          for (Case c : Case.values()) {
            String form = DECLENSION.form(name, c);
            text.append(FRAMES.get(c.marker)).append(form).append(".\n\n");
            codes.add(row.get("code"));
            names.add(form);
          }
        }
      }
    }
    List<String> missed = new ArrayList<>();
    List<List<ActorMention>> mentions = read(text.toString(), null);
    for (int i = 0; i < codes.size(); i++) {
      String code = codes.get(i);
      if (mentions.get(i).stream().noneMatch(m -> codes(m).contains(code))) {
        missed.add(code + " " + names.get(i));
      }
    }
    assertThat(missed).isEmpty();
  }

  private static boolean single(String name) {
    return named().stream().filter(row -> row.list("names").contains(name)).count() == 1;
  }

  private static final java.util.Map<String, String> FRAMES =
      java.util.Map.of(
          "nom", "Договор подписала ",
          "gen", "Он вернулся из ",
          "dat", "Помощь оказана ",
          "acc", "Посол осудил ",
          "ins", "Договор заключён с ",
          "prep", "Речь шла о ");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Министр иностранных дел Кении прибыл в Лиссабон. | Министр иностранных дел Кении=KEN",
        "Посла Марокко принял президент Чили. | Посла Марокко=MAR; президент Чили=CHL",
        "Перуанско-эквадорская граница открыта. | Перуанско-эквадорская=PER,ECU",
        "Каир и Хартум договорились о водах Нила. | Каир=EGY; Хартум=SDN",
        "Кубинские врачи спасли бангладешцев. | Кубинские=CUB; врачи=CUB; бангладешцев=BGD",
        "ФРГ и ЮАР подписали протокол. | ФРГ=DEU; ЮАР=ZAF",
        "Помощь получила Гвинея-Бисау, а не Гвинея. | Гвинея-Бисау=GNB; Гвинея=GIN",
        "Визит в СССР отложен. | СССР=SUN",
        "Правительства Ганы и Того приняли план. | Правительства Ганы и Того=GHA,TGO"
      })
  void findsActors(String text, String wanted) {
    List<String> found = new ArrayList<>();
    for (List<ActorMention> mentions : read(text, null)) {
      for (ActorMention mention : mentions) {
        found.add(mention.span().in(text) + "=" + String.join(",", codes(mention)));
      }
    }
    assertThat(found).containsAll(List.of(wanted.split("; ")));
  }

  @Test
  void knowsWhoSpeaksAndWhoTheTwoAre() {
    String text =
        "Ирландия и Гана открыли посольства. Наша страна благодарна Гане. Стороны подписали план."
            + " Дождь шёл и в стороне от города.";
    List<List<ActorMention>> found = read(text, "IRL");
    assertThat(codes(found.get(1).get(0))).containsExactly("IRL");
    assertThat(codes(found.get(2).get(0))).containsExactlyInAnyOrder("IRL", "GHA");
    assertThat(found.get(3)).isEmpty();
  }

  private static List<String> codes(ActorMention mention) {
    return mention.actors().stream().map(Actor::code).toList();
  }

  private static List<List<ActorMention>> read(
      String text, @org.jspecify.annotations.Nullable String publisher) {
    Document plain = Texts.document(text);
    Document document =
        new Document(
            "0",
            "text",
            null,
            plain.published(),
            publisher,
            "ru",
            text,
            plain.passages(),
            List.of());
    List<Sentence> sentences = SENTENCES.read(document);
    return ACTORS.read(document, sentences);
  }
}
