package org.chancery.read.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingsTest {
  private static final String RUSSIAN =
      "Посол Перу передал в дар музею «Рыбацкая слобода» старинную лодку – впервые за 12 лет.";
  private static final String CAPITALS = "ПОСОЛЬСТВО ПЕРУ В РЕСПУБЛИКЕ КИПР";
  private static final String TWO_WORDS = "Совместное заявление";
  private static final String ENGLISH =
      "The Ministers met at the “Café Müller” in Asunción – a first for both countries’ envoys.";
  private static final String FRENCH = "Le ministre a été reçu à Yaoundé par son homologue.";

  static Stream<Arguments> written() {
    Stream<Arguments> russian =
        Stream.of(RUSSIAN, CAPITALS, TWO_WORDS)
            .flatMap(
                text ->
                    Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R")
                        .map(charset -> Arguments.of(text.replaceAll("[«»–]", "-"), charset)));
    Stream<Arguments> western =
        Stream.of(ENGLISH, FRENCH)
            .flatMap(
                text ->
                    Stream.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252")
                        .map(charset -> Arguments.of(text, charset)));
    Stream<Arguments> quoted =
        Stream.of(Arguments.of(RUSSIAN, "windows-1251"), Arguments.of(RUSSIAN, "UTF-16LE"));
    return Stream.of(russian, western, quoted).flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("written")
  void findsTheEncodingWithoutAMark(String text, String charset) {
    assertThat(decode(text.getBytes(Charset.forName(charset)))).isEqualTo(text);
  }

  @Test
  void dropsTheByteOrderMark() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      assertThat(decode(("\uFEFF" + RUSSIAN).getBytes(charset))).isEqualTo(RUSSIAN);
    }
  }

  @Test
  void trustsLettersMoreThanAWrongDeclaration() {
    byte[] bytes = RUSSIAN.getBytes(Charset.forName("windows-1251"));
    assertThat(Objects.requireNonNull(Encodings.decode(bytes, "ISO-8859-1")).text())
        .isEqualTo(RUSSIAN);
  }

  @Test
  void readsAFileCutInTheMiddleOfALetterAsUtf8() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, 41);
    assertThat(decode(cut)).startsWith("Посол Перу передал");
  }

  @Test
  void keepsNoBreakSpacesAndMakesLineEndsOne() {
    assertThat(decode("a\u00A0b\r\nc\rd\0e\u2011f".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("a\u00A0b\nc\nde\u2011f");
  }

  @Test
  void refusesBinaryData() {
    byte[] noise = new byte[4000];
    new java.util.Random(7).nextBytes(noise);
    assertThat(Encodings.decode(noise, null)).isNull();
  }

  private static String decode(byte[] bytes) {
    return Objects.requireNonNull(Encodings.decode(bytes, null)).text();
  }
}
