package org.chancery.text.language.ru;

/**
 * How well a reading fits what stands before it, in points: above 0 the grammar asks for it, below
 * 0 the grammar speaks against it. The points were set by hand from the grammar's rules, and only
 * their order matters: a broken agreement costs more than a rare case.
 */
final class Agreement {

  /** «г.» after a number is a year, elsewhere a town. */
  static final String YEAR = "год";

  private static final double BROKEN = -3;
  private static final double FITS = 2;

  private final Prepositions prepositions;
  private final Verbs verbs;

  Agreement(Prepositions prepositions, Verbs verbs) {
    this.prepositions = prepositions;
    this.verbs = verbs;
  }

  /** What the reading is worth after {@code context}. */
  double after(Context context, Reading r) {
    Part part = r.part();
    if (context.last().part() == Part.POSSESSIVE && !owned(r)) {
      return -3;
    }
    if (part.attributive()) {
      return attributive(context, r);
    }
    if (part == Part.NUMERAL) {
      return r.cases() == 0 ? 0 : wanted(context, r.cases());
    }
    if (part.nominal()) {
      return nominal(context, r);
    }
    if (part.predicate()) {
      return predicate(context, r);
    }
    double points = context.wanted() != 0 && part != Part.ADVERB && part != Part.MARK ? -1 : 0;
    if (part == Part.PARTICLE || part == Part.CONJUNCTION) {
      return points * 0.5;
    }
    return context.openCases() != 0 && part == Part.INFINITIVE ? points - 1 : points;
  }

  /** What may follow «его», «её», «их» in the sense of ownership. */
  private static boolean owned(Reading r) {
    boolean noun = r.part() == Part.NOUN || r.part() == Part.NAME || r.part() == Part.NUMERAL;
    boolean quote = r.part() == Part.MARK && "«“\"".contains(r.lemma());
    return noun || r.part().attributive() || r.part() == Part.ADVERB || quote;
  }

  private double attributive(Context c, Reading r) {
    if (describes(c, r)) {
      return c.joined() ? 3 : 1.5;
    }
    double points = 0;
    if (c.openCases() != 0 && !c.inParticiple()) {
      boolean agrees = (c.openCases() & r.cases()) != 0 && (c.openGenders() & r.genders()) != 0;
      points += agrees ? 1 : BROKEN + 1;
    } else if (c.openCases() != 0) {
      points += (c.openCases() & r.cases()) != 0 && (c.openGenders() & r.genders()) != 0 ? 1 : 0;
    }
    points += c.counted() ? (Case.GENITIVE.in(r.cases()) ? 1 : -1) : wanted(c, r.cases()) * 0.7;
    return points + follows(c, r) * 0.7;
  }

  /** «договор, подписанный в мае»: a participle after its noun, or after the subject's genitive. */
  private static boolean describes(Context c, Reading r) {
    Reading noun = c.last();
    if (r.part() != Part.PARTICIPLE || !noun.part().nominal() || c.wanted() != 0) {
      return false;
    }
    boolean near = (noun.cases() & r.cases()) != 0 && (noun.genders() & r.genders()) != 0;
    boolean subject = Case.NOMINATIVE.in(r.cases()) && (c.subject() & r.genders()) != 0;
    return near || (c.joined() && subject && Case.GENITIVE.in(noun.cases()));
  }

  private static double wanted(Context c, int cases) {
    if (c.wanted() != 0) {
      return (c.wanted() & cases) != 0 ? FITS + preferred(c.wanted(), cases) : BROKEN;
    }
    return cases == Case.PREPOSITIONAL.bit() ? BROKEN : 0;
  }

  /** Of «в» and «на» the place («в Москве») is commoner than the aim, but both are common. */
  private static double preferred(int wanted, int cases) {
    return Case.PREPOSITIONAL.in(wanted) && Case.PREPOSITIONAL.in(cases) ? 0.9 : 0;
  }

  private double nominal(Context c, Reading r) {
    double points = 0;
    if (c.openCases() != 0) {
      boolean agrees = (c.openCases() & r.cases()) != 0 && (c.openGenders() & r.genders()) != 0;
      if (agrees) {
        points += FITS;
      } else if (c.inParticiple()) {
        points += participial(c, r);
      } else {
        points += BROKEN;
      }
      if (c.inParticiple() && !agrees) {
        return points;
      }
    }
    if (c.counted()) {
      points += Case.GENITIVE.in(r.cases()) ? FITS : -1;
      return points;
    }
    if (c.last().part() == Part.NUMERAL && c.last().cases() == 0) {
      points += Case.GENITIVE.in(r.cases()) ? 0.8 : 0;
      points += r.lemma().equals(YEAR) ? 1 : 0;
      if (c.wanted() != 0 && Case.GENITIVE.in(r.cases())) {
        return points;
      }
    }
    points += wanted(c, r.cases());
    double follows = c.openCases() == 0 ? follows(c, r) : 0;
    return points + follows + (follows < 1.5 ? role(c, r) : 0);
  }

  /** «подписанный сторонами договор», «прибывший в Москву министр». */
  private static double participial(Context c, Reading r) {
    if (c.wanted() != 0) {
      return (c.wanted() & r.cases()) != 0 ? FITS : BROKEN;
    }
    return Case.INSTRUMENTAL.in(r.cases()) || Case.ACCUSATIVE.in(r.cases()) ? 0 : -1;
  }

  /** After a noun a genitive is likely, or a name in the same case. */
  private double follows(Context c, Reading r) {
    Reading last = c.last();
    if (c.joined() && last.part().nominal()) {
      return (last.cases() & r.cases()) != 0 ? 0.6 : -0.2;
    }
    if (!last.part().nominal() || last.part() == Part.PRONOUN || c.wanted() != 0) {
      return 0;
    }
    if (object(c, r)) {
      return 0.4;
    }
    if (undeclined(c, r)) {
      return 1.9;
    }
    if (r.isAbbreviation() && (last.shape().animate() || !c.aside())) {
      return Case.GENITIVE.in(r.cases()) ? 2 : -1;
    }
    if (last.shape().animate() && named(r)) {
      return (last.cases() & r.cases()) != 0 ? same(last, r) : -0.3;
    }
    if (r.isPerson()) {
      return resumes(c, r);
    }
    if (Case.DATIVE.in(r.cases()) && verbs.is("giving", last.lemma())) {
      return 1.9;
    }
    if (Case.GENITIVE.in(r.cases()) && r.part() != Part.PRONOUN) {
      return last.part() == Part.NAME && !last.isAbbreviation() ? 0 : 1;
    }
    return Case.NOMINATIVE.in(r.cases()) || Case.ACCUSATIVE.in(r.cases()) ? -0.6 : 0;
  }

  /** «министр обороны Перу Хосе Уэрта»: the name goes on with the subject, not with Peru. */
  private static double resumes(Context c, Reading r) {
    boolean subject = c.subject() != 0 && c.predicate() == 0;
    return subject && Case.NOMINATIVE.in(r.cases()) ? 1.2 : 0.2;
  }

  /** «взяла под стражу хакера», «передала Индии карты»: the verb still waits for its object. */
  private boolean object(Context c, Reading r) {
    Reading last = c.last();
    boolean body = last.shape().animate() || verbs.is("body", last.lemma());
    boolean alike = r.shape().animate() || r.part().attributive() || Case.DATIVE.in(last.cases());
    return c.transitive()
        && c.aside()
        && alike
        && !body
        && (r.part() == Part.NOUN || r.part().attributive())
        && Case.ACCUSATIVE.in(r.cases());
  }

  /** «Республики Кения», «в провинции Хост»: a proper name that stays in the nominative. */
  private boolean undeclined(Context c, Reading r) {
    boolean name = r.part() == Part.NOUN || r.part() == Part.NAME;
    return verbs.is("titled", c.last().lemma())
        && !c.joined()
        && name
        && !r.shape().animate()
        && r.genders() != Shape.PLURAL
        && Case.NOMINATIVE.in(r.cases());
  }

  /** A person's name: «МИД» and «Бали» may follow a person, but name somebody else. */
  private static boolean named(Reading r) {
    return r.part() == Part.NAME && r.shape().animate();
  }

  private static double same(Reading last, Reading r) {
    return (last.genders() & r.genders()) != 0 ? 1.8 : 1;
  }

  private static double role(Context c, Reading r) {
    if (c.wanted() != 0) {
      return 0;
    }
    if (Case.NOMINATIVE.in(r.cases())) {
      if (c.predicate() != 0 && c.subject() == 0) {
        return (c.predicate() & r.genders()) != 0 ? 1.2 : c.fronted() ? 0.6 : -0.5;
      }
      boolean named = c.last().shape().animate() && named(r);
      double second = c.predicate() == 0 || named(r) ? -1.2 : -1.8;
      return c.subject() == 0 ? 0.4 : c.joined() || named ? 0 : second;
    }
    if (Case.INSTRUMENTAL.in(r.cases()) && c.last().shape().tag().contains(":STR")) {
      return 0.5;
    }
    boolean bare = c.last().part().verbal() || opens(c);
    if (bare && Case.GENITIVE.in(r.cases())) {
      return -0.8;
    }
    if (Case.ACCUSATIVE.in(r.cases())) {
      boolean other = c.joined() && c.last().part().nominal();
      boolean strange = other && !Case.ACCUSATIVE.in(c.last().cases());
      return c.transitive() ? (strange ? 0 : 1) : c.joined() ? 0 : -0.8;
    }
    return 0;
  }

  private static boolean opens(Context c) {
    Part last = c.last().part();
    return !c.joined() && (last == Part.MARK || last == Part.CONJUNCTION);
  }

  private static double predicate(Context c, Reading r) {
    double points = c.wanted() != 0 ? -1.5 : 0;
    points += c.openCases() != 0 ? -1.5 : 0;
    if (c.subject() == 0) {
      return points;
    }
    if (r.shape().person() == 1 || r.shape().person() == 2) {
      return points + (isPronoun(c) ? 1 : -1);
    }
    if (c.predicate() != 0) {
      return points;
    }
    return points + ((c.subject() & r.genders()) != 0 ? 1.5 : takes(r) ? -2 : -1.2);
  }

  /** «Заявление осудили»: rather an object than a subject that does not agree. */
  private static boolean takes(Reading r) {
    return r.part() == Part.FINITE && r.shape().transitive();
  }

  private static boolean isPronoun(Context c) {
    return c.last().part() == Part.PRONOUN || c.subject() == Shape.SINGULAR;
  }

  /** What may follow once {@code r} stands after {@code c}. */
  Context next(Context c, Reading r) {
    Part part = r.part();
    if (part.attributive()) {
      if (describes(c, r)) {
        return c.verb(r, false);
      }
      return isRelative(r) ? relative(c, r) : c.open(r, narrowed(c, r), genders(c, r));
    }
    if (part == Part.NUMERAL) {
      return c.count(r, asksGenitive(r));
    }
    if (part.nominal()) {
      if (c.wanted() == 0 && c.openCases() == 0 && undeclined(c, r)) {
        return c.word(r);
      }
      boolean agrees = c.openCases() == 0 || (c.openCases() & r.cases()) != 0;
      return agrees || !c.inParticiple() ? c.noun(r) : c.within(r);
    }
    return switch (part) {
      case PREPOSITION -> inGroup(c, r);
      case FINITE, SHORT_PARTICIPLE, SHORT_ADJECTIVE, IMPERATIVE, PREDICATIVE -> c.verb(r, true);
      case INFINITIVE, CONVERB -> c.verb(r, false);
      case CONJUNCTION -> Subordinators.has(r.lemma()) ? c.clause(r) : c.joining();
      case MARK -> mark(c, r);
      case ADVERB, PARTICLE, PARENTHESIS -> c;
      default -> c.word(r);
    };
  }

  /** «два договора», but «двух договоров» and «один договор» agree. */
  private static boolean asksGenitive(Reading r) {
    int direct = Case.NOMINATIVE.bit() | Case.ACCUSATIVE.bit();
    return r.cases() != 0 && (r.cases() & ~direct) == 0 && !r.lemma().equals("один");
  }

  private Context inGroup(Context c, Reading r) {
    int asked = prepositions.cases(r.lemma());
    return c.inParticiple() && c.openCases() != 0
        ? new Context(
            asked,
            c.openCases(),
            c.openGenders(),
            true,
            false,
            r,
            c.subject(),
            c.predicate(),
            c.transitive(),
            false,
            false,
            c.fronted())
        : c.preposition(r, asked);
  }

  private static Context mark(Context c, Reading r) {
    return switch (r.lemma()) {
      case "," -> c.last().part() == Part.DETERMINER ? c.pausing() : c.joining();
      case ";", ":", "–", "—", "-", "." -> c.clause(r);
      default -> c;
    };
  }

  private static Context relative(Context c, Reading r) {
    Context fresh = c.clause(r);
    return Case.NOMINATIVE.in(r.cases()) ? fresh.noun(r) : fresh;
  }

  private static int narrowed(Context c, Reading r) {
    int both = c.openCases() & r.cases();
    return both != 0 ? both : r.cases();
  }

  private static int genders(Context c, Reading r) {
    int both = c.openCases() == 0 ? r.genders() : c.openGenders() & r.genders();
    return both != 0 ? both : r.genders();
  }

  private static boolean isRelative(Reading r) {
    return r.lemma().equals("который");
  }
}
