package org.amnok.domain.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.domain.codelist.CountClass;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;

/// Counts as one line that is edited.
class CountsTextTest {
    private static final Counts TRUCKS_AND_BUS =
            new Counts(
                    List.of(
                            new Count(CountClass.TRUCK, 30, 42, 50, Count.Method.AREA),
                            new Count(CountClass.BUS, 3, 3, 3, Count.Method.EXACT)),
                    "some lorries and three buses");

    @Test
    void counts_are_written_with_their_classes() {
        assertThat(CountsText.line(TRUCKS_AND_BUS)).isEqualTo("30-50 truck; 3 bus");
    }

    @Test
    void the_same_line_keeps_best_numbers_and_methods() {
        assertThat(read("30-50 truck; 3 bus")).isEqualTo(TRUCKS_AND_BUS);
    }

    @Test
    void a_changed_part_leaves_the_others() {
        var read = read("about 30 truck; 3 bus");
        assertThat(read.rows())
                .containsExactly(
                        new Count(CountClass.TRUCK, 24, 30, 36, Count.Method.ESTIMATE),
                        TRUCKS_AND_BUS.rows().getLast());
    }

    @Test
    void a_number_without_class_is_of_the_class_that_stood_there() {
        assertThat(read("60").rows().getFirst().countClass()).isEqualTo(CountClass.TRUCK);
    }

    @Test
    void a_class_is_named_in_any_of_the_languages() {
        assertThat(CountsText.fromLine(Counts.NONE, "버스 12대").orElseThrow().rows())
                .containsExactly(new Count(CountClass.BUS, 12, 12, 12, Count.Method.ESTIMATE));
    }

    @Test
    void nothing_is_not_counted_and_0_is() {
        assertThat(read("").rows()).isEmpty();
        assertThat(read("0 truck").rows().getFirst().max()).isZero();
    }

    @Test
    void what_is_no_number_and_a_class_given_twice_are_refused() {
        assertThat(CountsText.fromLine(TRUCKS_AND_BUS, "many")).isEmpty();
        assertThat(CountsText.fromLine(TRUCKS_AND_BUS, "3 truck; 4 truck")).isEmpty();
    }

    @Test
    void the_words_of_the_report_stay() {
        assertThat(read("60").asReported()).isEqualTo("some lorries and three buses");
    }

    @Test
    void words_fill_counts() {
        var counts = CountsText.reworded(Counts.NONE, "약 30대의 트럭");
        assertThat(counts.asReported()).isEqualTo("약 30대의 트럭");
        assertThat(counts.rows())
                .containsExactly(new Count(CountClass.TRUCK, 24, 30, 36, Count.Method.ESTIMATE));
    }

    @Test
    void a_class_never_stays_from_the_words_before() {
        var trucks = CountsText.reworded(Counts.NONE, "more than 40 trucks");
        assertThat(CountsText.reworded(trucks, "at least 32 crossings").rows())
                .containsExactly(
                        new Count(CountClass.UNKNOWN, 32, null, null, Count.Method.ESTIMATE));
        assertThat(CountsText.reworded(trucks, "30-50").rows())
                .containsExactly(
                        new Count(CountClass.UNKNOWN, 30, null, 50, Count.Method.ESTIMATE));
    }

    @Test
    void what_came_from_words_goes_with_them() {
        var trucks = CountsText.reworded(Counts.NONE, "more than 40 trucks");
        assertThat(CountsText.reworded(trucks, "")).isEqualTo(Counts.NONE);
    }

    @Test
    void numbers_that_a_person_gave_stay() {
        assertThat(CountsText.reworded(TRUCKS_AND_BUS, "30-50").rows())
                .isEqualTo(TRUCKS_AND_BUS.rows());
    }

    @Test
    void what_is_understood_and_what_is_not_is_said() {
        assertThat(CountsText.understood("15 to 20 people and 3 trucks"))
                .isEqualTo("Understood: 15–20 people, 3 trucks");
        assertThat(CountsText.understood("3 tents and an excavator"))
                .isEqualTo("Understood: 1 excavator. Not understood: “3 tents”; the text is kept.");
        assertThat(CountsText.understood("about 30 trucks"))
                .isEqualTo("Understood: 24–36 trucks (best 30)");
        assertThat(CountsText.understood("at least 100 cars"))
                .isEqualTo("Understood: 100 or more cars");
        assertThat(Messages.in("ko", () -> CountsText.understood("약 30대")))
                .isEqualTo("해석: 차량 24–36(최적 30)");
        assertThat(CountsText.understood("24 routes"))
                .isEqualTo("Not understood as numbers; the text is kept.");
    }

    @Test
    void crossings_bridges_and_posts_are_counted_without_a_class() {
        assertThat(CountsText.understood("at least 32 (crossings)"))
                .isEqualTo(CountsText.understood("at least 32 crossings"));
        assertThat(CountsText.understood("at least 32 crossings"))
                .isEqualTo("Understood: 32 or more");
        assertThat(CountsText.understood("두 개 초소")).isEqualTo("Understood: 2");
        assertThat(CountsText.understood("至少32处渡口")).isEqualTo("Understood: 32 or more");
        assertThat(CountsText.understood("a convoy near two bridges"))
                .isEqualTo("Not understood as numbers; the text is kept.");
    }

    @Test
    void numbers_that_a_person_made_of_other_words_are_said() {
        var people = List.of(new Count(CountClass.PERSON, 3, 3, 3, Count.Method.EXACT));
        assertThat(CountsText.counted(new Counts(people, "3 of 7")))
                .isEqualTo("Counted: exactly 3 people");
        assertThat(CountsText.counted(new Counts(people, "3 people"))).isEmpty();
        assertThat(CountsText.counted(new Counts(List.of(), "3 of 7"))).isEmpty();
    }

    private static Counts read(String line) {
        return CountsText.fromLine(TRUCKS_AND_BUS, line).orElseThrow();
    }
}
