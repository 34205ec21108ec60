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
final class TimeStamping extends Arguments {
    private final OptionSpec query =
            optional("--timestamp-query", "FILE.tsq", Path.class, "signing.cli_timestamp_query");
    private final OptionSpec answer =
            optional("--timestamp", "FILE.tsr", Path.class, "signing.cli_timestamp");
    private final OptionSpec certificate =
            optional("--tsa-certificate", "FILE", Path.class, "signing.cli_tsa_certificate");

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
