package org.amnok.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What was found once is found again without asking, while there is room.
class PlaceFactCacheTest {
    private final ArrayList<Integer> asked = new ArrayList<>();

    private String find(int question) {
        asked.add(question);
        return "answer " + question;
    }

    @Test
    void a_third_of_the_room_holds_nearly_all_questions() {
        var remembered = new PlaceFactCache<Integer, String>(3000);
        for (int walk = 0; walk < 2; walk++) {
            for (int question = 0; question < 1000; question++) {
                assertThat(remembered.of(question, this::find)).isEqualTo("answer " + question);
            }
        }
        assertThat(asked).hasSizeLessThan(1020);
    }

    @Test
    void more_questions_than_there_is_room_are_answered_right() {
        var remembered = new PlaceFactCache<Integer, String>(5);
        for (int i = 0; i < 100; i++) {
            assertThat(remembered.of(i * i % 17, this::find)).isEqualTo("answer " + i * i % 17);
        }
        assertThat(asked).hasSizeGreaterThan(17);
    }
}
