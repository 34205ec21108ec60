package org.amnok.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTaskTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final LatestTask<String> latest = new Tasks(background::add, fx::add).newest();
    private final List<String> told = new ArrayList<>();

    @Test
    void the_newest_work_says_how_far_it_is() {
        ask("first", () -> {});
        workOff();
        assertThat(told).containsExactly("first is at half", "first");
    }

    @Test
    void work_that_is_no_longer_wanted_says_nothing_under_the_newer() {
        ask("first", () -> ask("second", () -> {}));
        workOff();
        assertThat(told).containsExactly("second is at half", "second");
    }

    /// @param meanwhile what the user does before the work says something
    private void ask(String name, Runnable meanwhile) {
        latest.ask(
                isWanted -> {
                    meanwhile.run();
                    latest.say(isWanted, () -> told.add(name + " is at half"));
                    return name;
                },
                told::add,
                problem -> told.add("failed"));
    }

    private void workOff() {
        while (!background.isEmpty() || !fx.isEmpty()) {
            (background.isEmpty() ? fx : background).remove().run();
        }
    }
}
