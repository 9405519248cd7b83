package org.chancery.read.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotRulesTest {

  private static RobotRules rules(String text) {
    return RobotRules.parse(text, "Chancery");
  }

  @Test
  void ownGroupsGoBeforeThoseForEverybodyAndAreJoined() {
    RobotRules rules =
        rules(
            """
            User-agent: *
            Disallow: /

            user-agent: chancery/1.0
            User-Agent: other
            Disallow: /drafts # not yet
            Sitemap: https://ministry.example/map.xml

            User-agent: third
            Disallow: /news

            User-agent: CHANCERY
            Disallow: /old
            """);
    assertThat(rules.allow("/news/1")).isTrue();
    assertThat(rules.allow("/drafts/1")).isFalse();
    assertThat(rules.allow("/old")).isFalse();
    assertThat(rules.sitemaps()).containsExactly("https://ministry.example/map.xml");
  }

  @Test
  void theLongestRuleDecidesAndOfTwoAsLongTheOneThatAllows() {
    RobotRules rules =
        rules(
            "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /x\nDisallow: /x");
    assertThat(rules.allow("/a")).isFalse();
    assertThat(rules.allow("/a/b")).isTrue();
    assertThat(rules.allow("/a/b/c/d")).isFalse();
    assertThat(rules.allow("/x")).isTrue();
    assertThat(rules.allow("/")).isTrue();
  }

  @Test
  void starsStandForAnythingAndADollarForTheEnd() {
    RobotRules rules =
        rules(
            "User-agent: *\r\nDisallow: /*.pdf$\r\nDisallow: /*?print=\r\nDisallow: */private/*x");
    assertThat(rules.allow("/a/b.pdf")).isFalse();
    assertThat(rules.allow("/a/b.pdf?v=1")).isTrue();
    assertThat(rules.allow("/b.pdf.pdf")).isFalse();
    assertThat(rules.allow("/a?print=1")).isFalse();
    assertThat(rules.allow("/q/private/box")).isFalse();
    assertThat(rules.allow("/q/private/bo")).isTrue();
  }

  @Test
  void spellingsOfOneAddressAreOne() {
    RobotRules rules =
        rules("User-agent: *\nDisallow: /~staff\nDisallow: /отдел\nDisallow: /a%2Fb");
    assertThat(rules.allow("/%7Estaff/1")).isFalse();
    assertThat(rules.allow("/%D0%BE%d1%82%D0%B4%D0%B5%D0%BB")).isFalse();
    assertThat(rules.allow("/a/b")).isTrue();
    assertThat(rules.allow("/a%2fb")).isFalse();
  }

  @Test
  void anEmptyRuleForbidsNothing() {
    assertThat(rules("User-agent: *\nDisallow:").allow("/a")).isTrue();
    assertThat(rules("").allow("/a")).isTrue();
    assertThat(rules("<html>no robots here</html>").allow("/a")).isTrue();
  }

  @Test
  void delaysAreReadAndBounded() {
    assertThat(rules("User-agent: *\nCrawl-delay: 2.5").delay()).isEqualTo(Duration.ofMillis(2500));
    assertThat(rules("User-agent: *\nCrawl-delay: 86400").delay()).isEqualTo(Duration.ofMinutes(5));
    assertThat(rules("User-agent: *\nCrawl-delay: soon").delay()).isZero();
    assertThat(rules("User-agent: else\nCrawl-delay: 9\n").delay()).isZero();
  }

  @Test
  void manyStarsTakeNoTime() {
    RobotRules rules = rules("User-agent: *\nDisallow: /" + "*a".repeat(2000) + "b");
    assertThat(rules.allow("/" + "a".repeat(4000))).isTrue();
  }
}
