package org.amnok.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.amnok.domain.ProblemException;
import org.amnok.files.ErrorLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> fx = new ArrayDeque<>();
    private final Tasks tasks = new Tasks(background::add, fx::add);
    private final List<String> told = new ArrayList<>();
    private final List<Throwable> kept = new ArrayList<>();
    private Consumer<Throwable> before = kept::add;

    @BeforeEach
    void look_at_the_log() {
        before = ErrorLog.keepWith(kept::add);
    }

    @AfterEach
    void look_no_more() {
        ErrorLog.keepWith(before);
    }

    @Test
    void a_result_comes_on_the_fx_thread_after_the_work_is_over() {
        start(() -> "found");
        background.remove().run();
        assertThat(told).isEmpty();
        fx.remove().run();
        assertThat(told).containsExactly("over", "found");
    }

    @Test
    void a_problem_is_told() {
        start(
                () -> {
                    throw ProblemException.of("The file is empty", "Choose another.");
                });
        workOff();
        assertThat(told).containsExactly("over", "failed: The file is empty");
    }

    @Test
    void what_nobody_foresaw_is_told_and_kept_in_the_log() {
        var error = new StackOverflowError();
        start(
                () -> {
                    throw error;
                });
        workOff();
        assertThat(told.getLast()).startsWith("failed: This is an error in the program");
        assertThat(kept).containsExactly(error);
    }

    @Test
    void work_that_was_cancelled_is_no_failure() {
        start(
                () -> {
                    throw new CompletionException(new CancellationException());
                });
        workOff();
        assertThat(told).containsExactly("over", "cancelled");
        assertThat(kept).isEmpty();
    }

    @Test
    void work_that_nobody_waits_for_is_kept_in_the_log_when_it_fails() {
        var error = new IllegalStateException();
        tasks.run(
                () -> {
                    throw error;
                });
        workOff();
        assertThat(kept).containsExactly(error);
    }

    @Test
    void one_after_the_other_goes_on_after_a_failure() {
        var inTurn = tasks.inTurn();
        inTurn.run(
                () -> {
                    throw new IllegalStateException();
                });
        inTurn.run(() -> told.add("second"));
        workOff();
        assertThat(told).containsExactly("second");
        assertThat(kept).hasSize(1);
    }

    @Test
    void of_the_newest_only_the_last_that_was_asked_for_is_found() {
        LatestTask<String> newest = tasks.newest();
        newest.ask(() -> "first", told::add);
        newest.ask(() -> "second", told::add);
        workOff();
        assertThat(told).containsExactly("second");
    }

    @Test
    void a_failure_that_nobody_asked_to_be_told_is_kept_in_the_log() {
        var error = new IllegalStateException();
        tasks.newest()
                .ask(
                        () -> {
                            throw error;
                        },
                        found -> {});
        workOff();
        assertThat(kept).containsExactly(error);
    }

    @Test
    void nothing_is_begun_while_the_program_closes() {
        var closed =
                new Tasks(
                        work -> {
                            throw new RejectedExecutionException();
                        },
                        fx::add);
        closed.work(() -> "found").then(told::add).start(problem -> told.add("failed"));
        assertThat(fx).isEmpty();
    }

    @Test
    void what_was_found_is_remembered() {
        var remembered = new RememberedResults<String, String>(tasks, problem -> {});
        remembered.get("photo", () -> "facts", told::add);
        workOff();
        remembered.get("photo", () -> "other facts", told::add);
        assertThat(told).containsExactly("facts", "facts");
    }

    @Test
    void a_failure_is_told_and_not_remembered() {
        var remembered =
                new RememberedResults<String, String>(tasks, problem -> told.add(problem.what()));
        remembered.get(
                "photo",
                () -> {
                    throw ProblemException.of("The disk reports an error", "");
                },
                told::add);
        workOff();
        remembered.get("photo", () -> "facts", told::add);
        workOff();
        assertThat(told).containsExactly("The disk reports an error", "facts");
    }

    private void start(Supplier<String> work) {
        tasks.work(work)
                .over(() -> told.add("over"))
                .then(told::add)
                .cancelled(() -> told.add("cancelled"))
                .start(problem -> told.add("failed: " + problem.what()));
    }

    private void workOff() {
        while (!background.isEmpty() || !fx.isEmpty()) {
            (background.isEmpty() ? fx : background).remove().run();
        }
    }
}
