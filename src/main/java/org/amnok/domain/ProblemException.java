package org.amnok.domain;

import java.nio.file.Path;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// Carries a [Problem] up to the edge of a command, a window or a thread, where it is reported.
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(problem.sentence());
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(problem.sentence(), cause);
        this.problem = problem;
    }

    /// A problem whose place is not known yet.
    public static ProblemException of(String what, String remedy) {
        return new ProblemException(new Problem(what, "", remedy));
    }

    /// Likewise, in texts of the bundles.
    ///
    /// @param values that the first one takes
    public static ProblemException ofTexts(
            String whatKey, String remedyKey, @Nullable Object... values) {
        return of(Messages.text(whatKey, values), Messages.text(remedyKey));
    }

    /// That something failed with a file or folder, in texts of the bundles.
    ///
    /// @param whatKey of a text that takes why
    public static ProblemException ofFault(
            String whatKey, Object where, String remedyKey, Exception cause) {
        var what = Messages.text(whatKey, FaultWords.of(cause));
        return of(what, where.toString(), Messages.text(remedyKey), cause);
    }

    /// @param where file, line, column or field
    public static ProblemException of(String what, String where, String remedy) {
        return new ProblemException(new Problem(what, where, remedy));
    }

    /// Likewise, for a reason that a program gave.
    public static ProblemException of(String what, String where, String remedy, Throwable cause) {
        return new ProblemException(new Problem(what, where, remedy), cause);
    }

    /// In texts of the bundles.
    ///
    /// @param where file, line, column or field; empty when it is not known yet
    /// @param values that the first one takes
    public static ProblemException ofPlace(
            String where, String whatKey, String remedyKey, @Nullable Object... values) {
        return new ProblemException(Problem.ofPlace(where, whatKey, remedyKey, values));
    }

    /// The same, for a reason that a program gave; null where none did.
    public ProblemException because(@Nullable Throwable cause) {
        initCause(cause);
        return this;
    }

    /// @param whatKey of a text that takes the name of the file
    /// @param more that it takes
    public static ProblemException ofFile(
            Path file, String whatKey, String remedyKey, Object... more) {
        return new ProblemException(Problem.ofFile(file, whatKey, remedyKey, more));
    }

    /// @param whatKey of a text that takes the name of the file and the reason
    public static ProblemException ofFile(
            Path file, String whatKey, String remedyKey, Exception cause) {
        return of(
                Messages.text(whatKey, file.getFileName(), FaultWords.of(cause)),
                file.toString(),
                Messages.text(remedyKey),
                cause);
    }

    public Problem problem() {
        return problem;
    }
}
