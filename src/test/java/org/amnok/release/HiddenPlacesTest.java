package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.PrivacyLevel;
import org.junit.jupiter.api.Test;

/// Packed places are read as they were added.
class HiddenPlacesTest {
    @Test
    void every_place_comes_back_in_its_order() {
        var added = new ArrayList<HiddenPlace>();
        for (int i = 0; i < 3000; i++) {
            added.add(
                    new HiddenPlace(
                            new UUID(i, -i),
                            new LatLon(41.3 + i * 1e-7, -128.1),
                            PrivacyLevel.values()[i % PrivacyLevel.values().length],
                            i % 2 == 0,
                            i % 3 == 0 ? "" : "e" + i,
                            i % 5 == 0 ? "" : "혜산 sighting " + i));
        }
        added.add(2000, place("x".repeat(200_000)));

        assertThat(read(added)).isEqualTo(added);
    }

    @Test
    void nothing_comes_back_of_nothing() {
        assertThat(read(List.of())).isEmpty();
    }

    private static HiddenPlace place(String code) {
        return new HiddenPlace(
                new UUID(1, 2), new LatLon(0, 0), PrivacyLevel.DISTRICT, true, code, "last");
    }

    private static List<HiddenPlace> read(List<HiddenPlace> added) {
        var places = new HiddenPlaces();
        added.forEach(places::add);
        var found = new ArrayList<HiddenPlace>();
        places.forEach(found::add);
        return found;
    }
}
