package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.Grading.Reliability;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.junit.jupiter.api.Test;

class ReleasedOrderTest {
    @Test
    void the_order_follows_from_what_is_released_whatever_order_records_lie_in() {
        var records = records();
        var told = told(records);
        assertThat(told.stream().distinct()).hasSizeGreaterThan(8);
        for (var seed = 0; seed < 20; seed++) {
            var shuffled = new ArrayList<>(records);
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(told(shuffled)).isEqualTo(told);
        }
    }

    @Test
    void what_is_alike_but_for_its_details_comes_in_the_order_of_their_words() {
        var released = TestRelease.released(records()).sightings();
        for (var i = 1; i < released.size(); i++) {
            var one = released.get(i - 1);
            var other = released.get(i);
            if (one.point() != null && one.point().equals(other.point())) {
                assertThat(one.details().toString())
                        .isLessThanOrEqualTo(other.details().toString());
            }
        }
    }

    /// Of one day, kind and title, with other grades, levels and reaches.
    private static List<Sighting> records() {
        var records = new ArrayList<Sighting>();
        for (var level : PrivacyLevel.values()) {
            for (var metres : List.of(20.0, 300.0)) {
                for (var reliability : List.of(Reliability.values())) {
                    records.add(record(records.size(), level, metres, reliability));
                }
            }
        }
        return records;
    }

    private static Sighting record(
            int number, PrivacyLevel level, double metres, Reliability reliability) {
        var sighting = Sightings.titled("" + number);
        var place = (Place.Located) sighting.place();
        return sighting.edit()
                .title("alike")
                .privacy(level)
                .place(new Place.Located(place.point(), metres, place.method(), ""))
                .grading(sighting.grading().with(reliability))
                .done(Sightings.NOON);
    }

    private static List<String> told(List<Sighting> records) {
        return TestRelease.released(records).sightings().stream()
                .map(each -> each.point() + " " + each.details())
                .toList();
    }
}
