package org.amnok.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.amnok.domain.Problem;
import org.amnok.domain.ProblemException;
import org.amnok.domain.ReleaseRecord;
import org.amnok.domain.Sha256;
import org.amnok.files.OutputRules;
import org.amnok.release.Outbox;
import org.amnok.release.OutputFile;
import org.amnok.release.ReleaseFrame;
import org.amnok.release.ReleaseReview;
import org.amnok.release.ReleaseSecrets;
import org.amnok.release.ReleaseSummary;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.amnok.release.ReleasedSites;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.Leak;

/// One release: what leaves, and what must not be in its outputs. It shows the true records: for
/// this machine only.
///
/// @param shown what its outputs show of it, as the history and summaries count it
/// @param rules what its outputs may replace
/// @param outbox where its outputs wait until it is in the history
public record PreparedRelease(
        ReleaseReview review,
        ReleaseReview shown,
        ReleasedSites sites,
        ReleaseSecrets secrets,
        OutputRules rules,
        Outbox outbox)
        implements ReleaseOutputs {
    /// What the summary beside an output is called after its name.
    private static final String SUMMARY = ".release.txt";

    public ReleasedSightings sightings() {
        return review.released();
    }

    /// A file of this release; it is searched for secrets before it is there.
    public OutputFile file(Path path) {
        return new OutputFile(path, secrets.secrets()).under(rules).into(outbox);
    }

    /// The same for a picture that prints names from base layers.
    ///
    /// @param names that it draws
    public OutputFile file(Path path, Collection<String> names) {
        var kept = names.isEmpty() ? secrets.secrets() : secrets.printing(names);
        return new OutputFile(path, kept).under(rules).into(outbox);
    }

    /// The same with outputs under other rules.
    public PreparedRelease under(OutputRules rules) {
        return new PreparedRelease(review, shown, sites, secrets, rules, outbox);
    }

    /// The same with outputs that show some of it.
    public PreparedRelease showing(Predicate<ReleasedSighting> shows) {
        return with(review, shows);
    }

    /// The same when somebody has decided about every warning of its outputs.
    ///
    /// @param frames of their maps
    /// @param shows true of what lies in these
    /// @throws ProblemException when a warning is not accepted
    public PreparedRelease decided(List<ReleaseFrame> frames, Predicate<ReleasedSighting> shows) {
        return with(review.decided(frames), shows);
    }

    private PreparedRelease with(ReleaseReview decided, Predicate<ReleasedSighting> shows) {
        return new PreparedRelease(decided, decided.showing(shows), sites, secrets, rules, outbox);
    }

    /// The same with outputs that wait in an outbox.
    public PreparedRelease into(Outbox box) {
        return new PreparedRelease(review, shown, sites, secrets, rules, box);
    }

    @Override
    public ReleaseRecord record(Path written) {
        try {
            return shown.record(
                    String.valueOf(written.getFileName()), Sha256.of(outbox.lying(written)).hex());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the log keeps of a text that was copied.
    ///
    /// @throws ProblemException when the text holds what must not leave
    public ReleaseRecord recordCopy(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var leaks = new CanaryScan(secrets.secrets()).search(bytes);
        if (!leaks.isEmpty()) {
            throw new ProblemException(held(leaks));
        }
        return shown.record("clipboard", new Sha256().add(bytes).hex());
    }

    private static Problem held(List<Leak> leaks) {
        return new Problem(
                "The copy would have held what must not leave: " + leaks.getFirst(),
                "",
                "Nothing was copied. Take it out of titles and notes, or choose a level at which"
                        + " it may leave.");
    }

    @Override
    public void writeSummary(Path written, ReleaseRecord record) {
        writeSummary(written, ReleaseSummary.of(shown, record));
    }

    @Override
    public void writeUnloggedSummary(Path written, ReleaseRecord record) {
        writeSummary(written, ReleaseSummary.unlogged(ReleaseSummary.of(shown, record)));
    }

    private void writeSummary(Path written, String text) {
        file(summaryOf(written)).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Where the summary of an output lies.
    public static Path summaryOf(Path written) {
        return written.resolveSibling(written.getFileName() + SUMMARY);
    }
}
