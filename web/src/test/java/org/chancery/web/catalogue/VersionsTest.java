package org.chancery.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.web.House;
import org.chancery.web.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Language versions follow the store: what was found once is not what there is for ever. */
class VersionsTest {

  private static final String THERE = "https://foreign.example/mt/visit";

  @TempDir Path folder;

  private static List<Long> versions(House house, long edition) throws IOException {
    String body = house.get("/api/v1/documents/" + edition + "/versions").body();
    List<Long> editions = new ArrayList<>();
    new JsonMapper()
        .readTree(body)
        .path("versions")
        .forEach(v -> editions.add(v.path("edition").asLong()));
    return editions;
  }

  @Test
  void aRevisedVersionTakesThePlaceOfTheOlderOne() throws Exception {
    try (House house = new House(folder)) {
      assertThat(versions(house, 5)).containsExactly(3L);
      Sample.add(house.store(), THERE, Sample.malta("00000000000000e5", "520"));
      house.catchUp();
      assertThat(versions(house, 5)).containsExactly(9L);
      assertThat(house.get("/en/documents/5/versions").body()).contains("/documents/5/versions/9");
    }
  }

  @Test
  void aVersionThatIsAddedLaterIsFound() throws Exception {
    try (House house = new House(folder)) {
      assertThat(versions(house, 5)).containsExactly(3L);
      Sample.add(
          house.store(), "https://mirror.example/1", Sample.malta("00000000000000e6", "510"));
      house.catchUp();
      assertThat(versions(house, 5)).containsExactlyInAnyOrder(3L, 9L);
    }
  }
}
