package org.amnok.workspace;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.amnok.domain.ReleaseRecord;
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
            var digest = MessageDigest.getInstance("SHA-256");
            try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
