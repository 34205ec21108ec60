package org.amnok.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.amnok.domain.ReleaseRecord;
import org.amnok.domain.Sha256;
import org.amnok.files.OutputRules;
import org.amnok.release.Outbox;
import org.amnok.release.ReleaseFlow;
import org.amnok.release.ReleaseSummary;
import org.amnok.release.ReleasedPictures;

/// A release that is read while it is written, whatever its size.
///
/// @param flow its numbers are known once a file was written
/// @param pictures that were asked for
/// @param rules what its outputs may replace
/// @param outbox where its outputs wait until it is in the history
public record FlowingRelease(
        ReleaseFlow flow, ReleasedPictures pictures, OutputRules rules, Outbox outbox)
        implements ReleaseOutputs {
    @Override
    public ReleaseRecord record(Path written) {
        return flow.counts()
                .record(String.valueOf(written.getFileName()), sha256(outbox.lying(written)))
                .with(pictures.written());
    }

    @Override
    public void writeSummary(Path written, ReleaseRecord record) {
        writeSummary(written, ReleaseSummary.of(flow.counts(), record));
    }

    @Override
    public void writeUnloggedSummary(Path written, ReleaseRecord record) {
        writeSummary(written, ReleaseSummary.unlogged(ReleaseSummary.of(flow.counts(), record)));
    }

    private void writeSummary(Path written, String text) {
        flow.file(PreparedRelease.summaryOf(written))
                .under(rules)
                .into(outbox)
                .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sha256(Path file) {
        try {
            return Sha256.of(file).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
