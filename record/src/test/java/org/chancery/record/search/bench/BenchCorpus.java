package org.chancery.record.search.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.record.Draft;
import org.chancery.record.search.IndexEntry;
import org.chancery.text.claim.Claim;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;

/**
 * Documents to measure search with: those of some folders, and as many more as are wanted, each put
 * together from paragraphs of several, with other countries in their places. The same for the same
 * folders: chance has a seed. Claims are made up, since only their number and spread count here.
 */
final class BenchCorpus {

  private static final int CLAIMS = 6;
  private static final int FIRST_YEAR = 1995;

  private static final String[] ENGLISH = {
    "Albania",
    "Bolivia",
    "Cameroon",
    "Denmark",
    "Ecuador",
    "Fiji",
    "Ghana",
    "Honduras",
    "Iceland",
    "Jordan",
    "Kenya",
    "Latvia",
    "Mexico",
    "Nepal",
    "Oman",
    "Peru",
    "Qatar",
    "Rwanda",
    "Samoa",
    "Tunisia",
    "Uruguay",
    "Vanuatu",
    "Yemen",
    "Zambia"
  };

  private static final String[] RUSSIAN = {
    "Албания",
    "Боливия",
    "Камерун",
    "Дания",
    "Эквадор",
    "Фиджи",
    "Гана",
    "Гондурас",
    "Исландия",
    "Иордания",
    "Кения",
    "Латвия",
    "Мексика",
    "Непал",
    "Оман",
    "Перу",
    "Катар",
    "Руанда",
    "Самоа",
    "Тунис",
    "Уругвай",
    "Вануату",
    "Йемен",
    "Замбия"
  };

  private static final String[] CODES = {
    "ALB", "BOL", "CMR", "DNK", "ECU", "FJI", "GHA", "HND", "ISL", "JOR", "KEN", "LVA", "MEX",
    "NPL", "OMN", "PER", "QAT", "RWA", "WSM", "TUN", "URY", "VUT", "YEM", "ZMB"
  };

  private static final String[] KINDS = {
    "visit", "meeting", "aid", "agreement", "vote", "embassy", "trade", "statement"
  };

  private final List<List<String>> english = new ArrayList<>();
  private final List<List<String>> russian = new ArrayList<>();

  /**
   * Reads every file of text below the folders, a paragraph a line.
   *
   * @throws IOException where one cannot be read
   */
  BenchCorpus(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(BenchCorpus::text).sorted().toList()) {
          read(Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
  }

  private static boolean text(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file) && (name.endsWith(".md") || name.endsWith(".txt"));
  }

  private void read(String text) {
    List<String> paragraphs =
        text.lines().map(String::strip).filter(line -> line.length() > 40).toList();
    if (!paragraphs.isEmpty()) {
      (cyrillic(text) ? russian : english).add(paragraphs);
    }
  }

  private static boolean cyrillic(String text) {
    long letters = text.chars().filter(c -> c >= 'а' && c <= 'я').count();
    return letters * 4 > text.length();
  }

  /** How many documents the folders had. */
  int size() {
    return english.size() + russian.size();
  }

  /** The document of a number from 1: those of the folders first. */
  IndexEntry entry(int number) {
    Random random = new Random(number);
    boolean inRussian =
        number <= size() ? number > english.size() : !russian.isEmpty() && number % 4 == 0;
    List<List<String>> pool = inRussian ? russian : english;
    List<String> paragraphs =
        number <= size()
            ? pool.get(inRussian ? number - english.size() - 1 : number - 1)
            : mixed(pool, random, inRussian ? RUSSIAN : ENGLISH);
    int first = random.nextInt(CODES.length);
    LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(365 * 29));
    Draft draft =
        Draft.of(
            "d" + number,
            CODES[first],
            day.toString(),
            inRussian ? "ru" : "en",
            paragraphs.toArray(String[]::new));
    for (int i = 0; i < CLAIMS; i++) {
      claim(draft, paragraphs.get(random.nextInt(paragraphs.size())), first, day, random);
    }
    Coded coded = draft.coded();
    List<IndexEntry.Item> items = new ArrayList<>();
    for (Claim claim : coded.claims()) {
      items.add(new IndexEntry.Item(number + "/" + items.size(), claim, null, null));
    }
    return new IndexEntry(number, coded.document(), items);
  }

  private static List<String> mixed(List<List<String>> pool, Random random, String[] names) {
    List<String> mixed = new ArrayList<>();
    int wanted = 3 + random.nextInt(4);
    for (int i = 0; i < wanted; i++) {
      List<String> from = pool.get(random.nextInt(pool.size()));
      String paragraph = from.get(random.nextInt(from.size()));
      int name = random.nextInt(names.length);
      mixed.add(
          paragraph
              .replace("United States", names[name])
              .replace("China", names[(name + 7) % names.length])
              .replace("Лаос", names[name])
              .replace("Росси", names[(name + 5) % names.length]));
    }
    return mixed;
  }

  private static void claim(
      Draft draft, String paragraph, int first, LocalDate day, Random random) {
    int start = paragraph.indexOf(' ', random.nextInt(Math.min(20, paragraph.length())));
    String quote = paragraph.substring(Math.max(0, start)).strip();
    quote = quote.substring(0, Math.min(quote.length(), 60 + random.nextInt(60)));
    draft
        .says(quote, "CONSULT", KINDS[random.nextInt(KINDS.length)], "political")
        .by(CODES[first])
        .to(CODES[(first + 1 + random.nextInt(CODES.length - 1)) % CODES.length])
        .on(day.minusDays(random.nextInt(400)).toString())
        .status(random.nextInt(4) == 0 ? Status.PLANNED : Status.OCCURRED)
        .then();
  }
}
