package org.amnok.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.count.Count;
import org.amnok.domain.count.Counts;
import org.amnok.domain.record.Place;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void swapped_coordinates_are_named_as_such() {
        assertThatThrownBy(() -> new LatLon(127.5, 41.4))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("outside -90 to 90")
                .hasMessageContaining("swapped");
    }

    @Test
    void coordinates_that_are_no_numbers_are_refused() {
        assertThatThrownBy(() -> new LatLon(Double.NaN, 0)).isInstanceOf(ProblemException.class);
    }

    @Test
    void uncertainty_is_unknown_or_at_least_a_metre() {
        assertThatThrownBy(() -> located(0.0)).isInstanceOf(ProblemException.class);
        assertThat(located(null).uncertaintyMetres()).isNull();
    }

    @Test
    void nothing_seen_is_a_count_of_zero() {
        var none = new Count(CountClass.TRUCK, 0, 0, 0, Count.Method.EXACT);
        assertThat(none.max()).isZero();
    }

    @Test
    void counts_are_in_order() {
        assertThatThrownBy(() -> new Count(CountClass.CAR, 30, 20, 40, Count.Method.ESTIMATE))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_count_may_be_open_upwards() {
        assertThat(new Count(CountClass.CAR, 100, null, null, Count.Method.ESTIMATE).max())
                .isNull();
    }

    @Test
    void a_class_is_counted_once() {
        var cars = new Count(CountClass.CAR, 1, 1, 1, Count.Method.EXACT);
        assertThatThrownBy(() -> new Counts(List.of(cars, cars), ""))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_missing_name_falls_back_to_english_then_to_the_local_language() {
        var walkway = new Names("", "", "长白玻璃栈道", "");
        assertThat(walkway.best(Language.KO, Language.ZH)).isEqualTo("长白玻璃栈道");
        var mine = new Names("Copper mine", "혜산청년동광산", "", "");
        assertThat(mine.best(Language.JA, Language.KO)).isEqualTo("Copper mine");
    }

    @Test
    void a_problem_names_its_place_from_the_outside_in() {
        var problem = new Problem("Latitude is 127.5", "column lat", "Swap them").at("line 14");
        assertThat(problem.sentence())
                .isEqualTo("Latitude is 127.5 · line 14, column lat · Swap them");
    }

    private static Place.Located located(@org.jspecify.annotations.Nullable Double metres) {
        return new Place.Located(Sightings.HYESAN, metres, LocationMethod.GPS, "");
    }
}
