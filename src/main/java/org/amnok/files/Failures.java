package org.amnok.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.amnok.domain.FaultWords;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.words.Messages;

/// What a person is reported a failure, and what of it goes into the log of errors: what nobody
/// foresaw.
public final class Failures {
    private Failures() {}

    /// What is said of a failure. One that nobody foresaw is kept in the [ErrorLog].
    public static Problem problem(Throwable failure) {
        keep(failure);
        return switch (cause(failure)) {
            case ProblemException told -> told.problem();
            case IOException io -> file(io);
            case UncheckedIOException io when io.getCause() != null -> file(io.getCause());
            case Throwable unforeseen ->
                    new Problem(
                            Messages.text(
                                    "files.this_is_an_error_of_the",
                                    unforeseen.getClass().getSimpleName()),
                            "",
                            ErrorLog.ofUser()
                                    .map(
                                            log ->
                                                    Messages.text(
                                                            "files.please_report_it_with_the_log",
                                                            log))
                                    .orElse(Messages.text("files.please_report_it")));
        };
    }

    /// Puts a failure into the log, if nobody foresaw it.
    public static void keep(Throwable failure) {
        var cause = cause(failure);
        var unforeseen = cause instanceof ProblemException ? cause.getCause() : cause;
        if (unforeseen != null && !isForeseen(unforeseen)) {
            ErrorLog.keep(cause);
        }
    }

    /// Checked exceptions (faults of files and databases) and people who cancel are no errors of
    /// the program.
    private static boolean isForeseen(Throwable failure) {
        return !(failure instanceof RuntimeException || failure instanceof Error)
                || failure instanceof UncheckedIOException
                || failure instanceof ProblemException
                || failure instanceof CancellationException;
    }

    /// What went wrong, where it was work elsewhere that failed.
    public static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? cause(failure.getCause())
                : failure;
    }

    private static Problem file(IOException io) {
        return new Problem(
                Messages.text("files.a_file_could_not_be_read", FaultWords.of(io)),
                io instanceof FileSystemException of && of.getFile() != null ? of.getFile() : "",
                "");
    }
}
