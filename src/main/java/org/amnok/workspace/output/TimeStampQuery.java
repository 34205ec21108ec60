package org.amnok.workspace.output;

import java.nio.file.Path;
import org.amnok.files.OutputRules;
import org.amnok.release.OutputFile;
import org.amnok.store.stamp.StampedEnds;

/// The question for a time stamp (RFC 3161) over the end of a history, to be taken to an authority.
/// It has nothing of the project but a hash.
///
/// @param end as `amnok check` tells it
public record TimeStampQuery(String end) {
    /// @param of the project whose history it is
    /// @param rules what it may replace
    /// @throws org.amnok.domain.ProblemException when it cannot be written
    public void write(Path of, Path into, OutputRules rules) {
        var question = StampedEnds.query(end);
        new OutputFile(into, EndSheet.secrets(of)).under(rules).write(out -> out.write(question));
    }
}
