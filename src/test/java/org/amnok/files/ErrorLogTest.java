package org.amnok.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErrorLogTest {
    private static final String TITLE = "Lorries under the bridge at Dandong";

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void keep_errors_in_a_file() {
        file = folder.resolve("state").resolve("amnok.log");
        ErrorLog.keepWith(new ErrorLog(file)::publish);
    }

    @AfterEach
    void keep_them_no_more() {
        ErrorLog.keepWith(Throwable::printStackTrace);
    }

    @Test
    void an_error_of_the_program_is_kept_with_its_class_and_its_frames() throws Exception {
        Failures.problem(new CompletionException(new IllegalStateException("x")));
        assertThat(Files.readString(file))
                .contains("java.lang.IllegalStateException\n\tat org.amnok.files.ErrorLogTest.");
    }

    @Test
    void a_title_of_a_sighting_in_a_message_never_gets_into_the_log() throws Exception {
        var cause = new IllegalArgumentException("No such column: " + TITLE);
        Failures.problem(new IllegalStateException(TITLE + " could not be drawn", cause));
        assertThat(Files.readString(file))
                .contains("Caused by: java.lang.IllegalArgumentException")
                .doesNotContain(TITLE);
    }

    @Test
    void a_title_in_a_message_is_not_in_what_a_person_is_told_of_an_error_of_the_program() {
        assertThat(Failures.problem(new IllegalStateException(TITLE)).sentence())
                .contains("This is an error in the program (IllegalStateException)")
                .doesNotContain(TITLE);
    }

    @Test
    void what_a_person_is_told_of_an_error_of_the_program_names_the_log() {
        assertThat(Failures.problem(new IllegalStateException()).remedy())
                .contains(ErrorLog.ofUser().orElseThrow().toString());
    }

    @Test
    void a_problem_that_a_person_is_told_is_not_kept() {
        Failures.problem(new ProblemException(new Problem("The file is empty", "a.csv", "")));
        assertThat(file).doesNotExist();
    }

    @Test
    void an_error_behind_a_problem_is_kept() throws Exception {
        var told = new Problem("The file cannot be read", TITLE, "");
        Failures.problem(new ProblemException(told, new NullPointerException(TITLE)));
        assertThat(Files.readString(file))
                .contains("Caused by: java.lang.NullPointerException")
                .doesNotContain(TITLE);
    }

    @Test
    void what_was_cancelled_is_not_kept() {
        Failures.keep(new CancellationException());
        assertThat(file).doesNotExist();
    }

    @Test
    void only_its_owner_may_read_the_log() throws Exception {
        Failures.keep(new IllegalStateException());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_long_log_is_begun_anew_and_the_one_before_is_kept() throws Exception {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[(int) ErrorLog.MOST_BYTES + 1]);
        Failures.keep(new IllegalStateException());
        assertThat(file).content().contains("IllegalStateException");
        assertThat(file.resolveSibling("amnok-before.log")).hasSize(ErrorLog.MOST_BYTES + 1);
    }
}
