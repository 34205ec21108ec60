package org.amnok.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.amnok.domain.ProblemException;

/// A report for this machine: a new file is its owner's only.
public final class ReportFile {
    private ReportFile() {}

    /// Writes a report.
    public interface Writing {
        void write(Writer out) throws IOException;
    }

    /// @throws ProblemException when it cannot be written
    public static void write(Path file, Writing writing) {
        try (var out = OwnerOnly.writer(file)) {
            writing.write(out);
        } catch (IOException e) {
            throw ProblemException.ofFault(
                    "exchange.the_report_cannot_be_written",
                    file,
                    "exchange.name_a_file_in_a_folder",
                    e);
        }
    }
}
