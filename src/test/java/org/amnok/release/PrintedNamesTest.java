package org.amnok.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.SecretText;
import org.amnok.release.canary.Secrets;
import org.junit.jupiter.api.Test;

/// Names that a street map of others writes, against what must not leave.
class PrintedNamesTest {
    private static final SecretText CODE = new SecretText("the code of a source", "K7");
    private static final SecretText BROUGHT = new SecretText("who brought it", "Ottilie Brenn");

    @Test
    void a_name_that_is_all_of_what_was_said_of_a_place_may_be_drawn() {
        assertThat(leaks("Iron Gate Road", "Iron Gate Road")).isFalse();
        assertThat(leaks("iron  gate road", "Iron Gate Road")).isFalse();
    }

    @Test
    void without_a_map_that_draws_it_it_may_not() {
        assertThat(leaks("Iron Gate Road", "Iron Gate Road", List.of())).isTrue();
    }

    @Test
    void a_name_that_only_holds_it_does_not_let_it_pass() {
        assertThat(leaks("Brown Mill", "Brown Mill", List.of("Brown Mill Street"))).isTrue();
    }

    @Test
    void a_part_of_a_note_that_is_a_long_name_may_be_drawn_and_the_rest_of_it_may_not() {
        var note = "She waits on Boulevard Princesse Charlotte behind the blue stove at dusk";
        var drawn = "Boulevard Princesse Charlotte";
        assertThat(leaks(note, drawn, List.of(drawn))).isFalse();
        assertThat(leaks(note, "behind the blue stove at dusk", List.of(drawn))).isTrue();
    }

    @Test
    void what_never_leaves_does_not_leave_as_a_name_either() {
        assertThat(leaks("x", "K7", List.of("K7"))).isTrue();
        assertThat(leaks("x", "Road K7", List.of("Road K7"))).isTrue();
        assertThat(leaks("x", "Ottilie Brenn", List.of("Ottilie Brenn"))).isTrue();
    }

    @Test
    void a_name_in_korean_may_be_drawn() {
        assertThat(leaks("혜산강철공장", "혜산강철공장")).isFalse();
        assertThat(leaks("혜산강철공장", "혜산강철공장", List.of("혜산강철공장 정문"))).isTrue();
    }

    private static boolean leaks(String secret, String drawn) {
        return leaks(secret, drawn, List.of(drawn));
    }

    private static boolean leaks(String secret, String drawn, List<String> names) {
        var words = new SecretText("the place in words", secret);
        var secrets = new Secrets(List.of(), List.of(CODE, BROUGHT, words), List.of());
        var standing = new Secrets(List.of(), List.of(CODE, BROUGHT), List.of());
        var scan = new CanaryScan(secrets);
        new PrintedNames(standing, scan, secrets::each).of(names).forEach(scan::allow);
        return scan.isLeaking(drawn);
    }
}
