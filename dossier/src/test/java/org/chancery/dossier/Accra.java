package org.chancery.dossier;

import java.util.List;
import org.chancery.record.Draft;
import org.chancery.record.Dyad;
import org.chancery.text.claim.Coded;
import org.chancery.text.claim.Status;
import org.chancery.text.mention.QuantityMention.Role;

/** Four drafted documents about Ghana and Russia, from both sides and a third, in two languages. */
public final class Accra {

  public static final Dyad DYAD = new Dyad("RUS", "GHA");

  private Accra() {}

  public static List<Coded> documents() {
    return List.of(ghanaian(), russian(), plan(), neighbour());
  }

  public static Dossier dossier() {
    return new DossierComposer().compose(DYAD, Period.ALL, documents());
  }

  private static Coded ghanaian() {
    Draft d =
        Draft.of(
            "gha-fact-sheet",
            "GHA",
            "2019-10-28",
            "en",
            "Ghana and Russia: a fact sheet by the Ministry in Accra",
            "Formal ties with the Soviet Union go back to January 1958. Moscow was among the first"
                + " capitals to recognise the new republic, and its embassy opened in Accra in 1959.",
            "Foreign Minister Abena Mensah called on her colleague in Moscow on 24 September 2019."
                + " Both ministers spoke of cocoa, fertiliser and pilots' training.",
            "Russia handed over 12 fire engines worth about US$ 3.4 million in May 2018, and since"
                + " 2015 has paid for 40 places a year at its universities. Ghana sent 25 tonnes of"
                + " cocoa products to flooded towns on the Amur in August 2013.",
            "Ghana denied that any base had been discussed.",
            "The Permanent Joint Commission held its third session in Accra on 6 June 2018.");
    d.says(
            "Formal ties with the Soviet Union go back to January 1958",
            "SUPPORT",
            "establishment-of-relations",
            "political")
        .by("GHA")
        .by("SUN")
        .on("1958-01");
    d.says("recognise the new republic", "SUPPORT", "recognition", "political")
        .by("SUN")
        .to("GHA")
        .on("1957");
    d.says("its embassy opened in Accra in 1959", "SUPPORT", "mission-opening", "consular")
        .by("SUN")
        .to("GHA")
        .on("1959")
        .in("Accra", "GHA");
    d.says(
            "Foreign Minister Abena Mensah called on her colleague in Moscow",
            "CONSULT",
            "visit",
            "political")
        .by("GHA", "Abena Mensah", "Foreign Minister", "Foreign Minister Abena Mensah")
        .to("RUS")
        .on("2019-09-24")
        .in("Moscow", "RUS");
    d.says(
            "Russia handed over 12 fire engines worth about US$ 3.4 million in May 2018",
            "AID",
            "delivery",
            "humanitarian")
        .by("RUS")
        .to("GHA")
        .on("2018-05")
        .count("12", "fire engine", "12 fire engines")
        .quantity("3400000", "USD", "US$ 3.4 million", Role.MONEY);
    d.says("has paid for 40 places a year at its universities", "AID", "scholarship", "education")
        .by("RUS")
        .to("GHA")
        .on("2015")
        .status(Status.ONGOING)
        .count("40", "place", "40 places a year");
    d.says("Ghana sent 25 tonnes of cocoa products", "AID", "relief", "humanitarian")
        .by("GHA")
        .to("RUS")
        .on("2013-08")
        .count("25", "t", "25 tonnes");
    d.says("Ghana denied that any base had been discussed", "CONSULT", "negotiation", "treaties")
        .by("GHA")
        .by("RUS")
        .on("2019")
        .status(Status.DENIED);
    d.says(
            "The Permanent Joint Commission held its third session in Accra on 6 June 2018",
            "CONSULT",
            "commission-session",
            "economic")
        .by("GHA")
        .by("RUS")
        .on("2018-06-06")
        .in("Accra", "GHA")
        .quantity("3", "session", "third session", Role.ORDINAL);
    return d.coded();
  }

  private static Coded russian() {
    Draft d =
        Draft.of(
            "rus-press-release",
            "RUS",
            "2019-09-25",
            "ru",
            "О переговорах с министром иностранных дел Ганы",
            "24 сентября в Москве прошли переговоры с министром Абеной Менса. Стороны подтвердили"
                + " намерение провести в Аккре деловой форум в следующем году.",
            "В мае 2018 года Россия передала Гане 12 пожарных машин. Списан долг на 850 тыс. долл."
                + " США и поставлено вакцин на 40 млн рублей.",
            "Россия высоко оценила позицию Ганы в Совете Безопасности.",
            "Действует межправительственная комиссия по торговле.",
            "Президент Ганы прибыл в Сочи 23 октября 2018 года. Президент России принял его.");
    d.says(
            "24 сентября в Москве прошли переговоры с министром Абеной Менса",
            "CONSULT",
            "meeting",
            "political")
        .by("RUS")
        .by("GHA", "Абена Менса", "министр иностранных дел", null)
        .on("2019-09-24")
        .in("Moscow", "RUS");
    d.says("намерение провести в Аккре деловой форум", "AGREE", "business-forum", "economic")
        .by("RUS")
        .by("GHA")
        .on("2020")
        .status(Status.PLANNED);
    d.says("Россия передала Гане 12 пожарных машин", "AID", "delivery", "humanitarian")
        .by("RUS")
        .to("GHA")
        .on("2018-05")
        .count("12", "пожарная машина", "12 пожарных машин");
    d.says("Списан долг на 850 тыс. долл. США", "AID", "debt-relief", "economic")
        .by("RUS")
        .to("GHA")
        .on("2018")
        .quantity("850000", "USD", "850 тыс. долл. США", Role.MONEY);
    d.says("поставлено вакцин на 40 млн рублей", "AID", "medical-assistance", "humanitarian")
        .by("RUS")
        .to("GHA")
        .on("2018")
        .quantity("40000000", "RUB", "40 млн рублей", Role.MONEY);
    d.says(
            "Россия высоко оценила позицию Ганы в Совете Безопасности",
            "SUPPORT",
            "position",
            "political")
        .by("RUS")
        .to("GHA")
        .on("2019");
    d.says("Действует межправительственная комиссия по торговле", null, "institution", "political")
        .by("RUS")
        .by("GHA")
        .on("2019")
        .status(Status.ONGOING);
    d.says("Президент Ганы прибыл в Сочи 23 октября 2018 года", "CONSULT", "visit", "political")
        .by("GHA", null, "Президент Ганы", "Президент Ганы")
        .to("RUS")
        .on("2018-10-23")
        .in("Sochi", "RUS");
    return d.coded();
  }

  private static Coded plan() {
    Draft d =
        Draft.of(
            "gha-cabinet",
            "GHA",
            "2018-03-02",
            "en",
            "Cabinet notes of 2 March 2018",
            "Russia has promised to hand over fire engines later this year. The Deputy Prime"
                + " Minister of Russia is expected in Kumasi, should the harvest allow.");
    d.says(
            "Russia has promised to hand over fire engines later this year",
            "AGREE",
            "delivery",
            "humanitarian")
        .by("RUS")
        .to("GHA")
        .on("2018")
        .status(Status.PLANNED);
    d.says(
            "The Deputy Prime Minister of Russia is expected in Kumasi",
            "AGREE",
            "visit",
            "political")
        .by("RUS", null, "Deputy Prime Minister of Russia", null)
        .to("GHA")
        .on("2018")
        .status(Status.HYPOTHETICAL);
    return d.coded();
  }

  private static Coded neighbour() {
    Draft d =
        Draft.of(
            "civ-note",
            "CIV",
            "2020-01-15",
            "en",
            "A neighbour's note",
            "Ghana and Togo trade. Ghana and Russia signed a fisheries accord on 3 December 2019.");
    d.says("Ghana and Togo trade", "COOPERATE", "trade", "economic").by("GHA").by("TGO").on("2020");
    d.says(
            "Ghana and Russia signed a fisheries accord on 3 December 2019",
            "SUPPORT",
            "agreement",
            "treaties")
        .by("GHA")
        .by("RUS")
        .on("2019-12-03")
        .contexts("economic");
    return d.coded();
  }
}
