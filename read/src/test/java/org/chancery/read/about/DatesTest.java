package org.chancery.read.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9 March 2018 | 2018-03-09",
        "March 9, 2018 | 2018-03-09",
        "Mar. 9th, 2018 | 2018-03-09",
        "the 9th of March, 2018 | 2018-03-09",
        "9th day of March 2018 | 2018-03-09",
        "Friday, 9 March, 2018 | 2018-03-09",
        "9 March 201818:45 | 2018-03-09",
        "9 March 20188:45 | 2018-03-09",
        "9 марта 201818:45 | 2018-03-09",
        "9 марта 2018 года | 2018-03-09",
        "9-го марта 2018 г. | 2018-03-09",
        "9 мар. 2018 | 2018-03-09",
        "09.03.2018 | 2018-03-09",
        "2018-03-09T23:30:00-05:00 | 2018-03-09",
        "2018/03/09 | 2018-03-09",
        "23/03/2018 | 2018-03-23",
        "03/23/2018 | 2018-03-23",
        "9-Mar-2018 | 2018-03-09",
        "17–19 May 2016 | 2016-05-19",
        "May 17-19, 2016 | 2016-05-17",
        "2018年3月9日 | 2018-03-09",
        "SANTIAGO, 9 MARCH 2018 | 2018-03-09"
      })
  void readsTheStylesOfDocuments(String words, LocalDate day) {
    assertThat(Dates.first(words)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 June 2018",
        "March 2018",
        "03/04/2018",
        "resolution 1620-07-103",
        "9 March",
        "in 20180309",
        "version 1.2.3",
        "may 2018 be better",
        "9 марта"
      })
  void leavesWhatIsNoFullDate(String words) {
    assertThat(Dates.first(words)).isNull();
  }

  @Test
  void tellsWhereTheDateStands() {
    String words = "Lima, 9 March 201818:45";
    assertThat(Dates.in(words).getFirst().span().in(words)).isEqualTo("9 March 2018");
  }
}
