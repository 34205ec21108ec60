package org.amnok.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.amnok.domain.ProblemException;
import org.amnok.files.OutputRules;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.stamp.Certificates;
import org.amnok.words.Messages;
import org.amnok.workspace.output.TimeStampQuery;
import picocli.CommandLine.Model.OptionSpec;

/// The part of `amnok sign` that has to do with time stamps of authorities (RFC 3161): the question
/// is written for elsewhere, and the answer kept. Nothing here asks a network.
final class TimeStamping {
    final OptionSpec query = file("--timestamp-query", "FILE.tsq", "signing.cli_timestamp_query");
    final OptionSpec answer = file("--timestamp", "FILE.tsr", "signing.cli_timestamp");
    final OptionSpec certificate = certificate("signing.cli_tsa_certificate");

    static OptionSpec certificate(String description) {
        return file("--tsa-certificate", "FILE", description);
    }

    private static OptionSpec file(String name, String label, String description) {
        return Arguments.optional(name, label, Path.class, description);
    }

    /// The certificates that an option names; empty when it names none.
    static List<X509Certificate> read(OptionSpec certificate) {
        Path file = certificate.getValue();
        return file == null ? List.of() : Certificates.read(file);
    }

    boolean isAsked() {
        return query.getValue() != null || answer.getValue() != null;
    }

    /// @param end of the history of the project, which is whole
    void run(Path project, String end, OutputRules rules, PrintWriter out) {
        Optional.ofNullable(query.<Path>getValue())
                .ifPresent(file -> ask(project, end, file, rules, out));
        Path answered = answer.getValue();
        if (answered != null) {
            try (var store = ProjectStore.open(project, Access.READ_WRITE)) {
                store.ends().stamp(answered, read(certificate)).forEach(out::println);
            }
        }
    }

    private static void ask(
            Path project, String end, Path file, OutputRules rules, PrintWriter out) {
        if (end.isEmpty()) {
            throw ProblemException.ofTexts("signing.sheet_nothing", "signing.sheet_edit_first");
        }
        new TimeStampQuery(end).write(project, file, rules);
        out.println(Messages.text("signing.query_written", file, end));
    }
}
