package org.amnok.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amnok.domain.Provenances;
import org.amnok.domain.Sighting;
import org.amnok.domain.Site;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.FileScan;
import org.amnok.release.canary.Leak;
import org.amnok.release.canary.PlaceSet;
import org.amnok.release.canary.Secrets;
import org.jspecify.annotations.Nullable;

/// A release of more sightings than memory holds: each passes the gate on its way into the file,
/// and what must not be in the file is gathered meanwhile. The first walk counts; others repeat it.
///
/// The file is searched for the secrets of all that have one, or of an even sample of at most
/// [ReleaseSecrets#MOST]. One thread writes at a time.
public final class ReleaseFlow implements ReleasedRecords {
    private final ReleaseTerms terms;
    private final Pages pages;
    private final Provenances provenances;
    private final Guard guard;
    private @Nullable ReleaseCounts counts;
    private SecretSample sample = new SecretSample(ReleaseSecrets.MOST);
    private PlaceSet places = new PlaceSet();

    /// Hands on sightings, some at a time, the same ones every time.
    @FunctionalInterface
    public interface Pages {
        void each(Consumer<List<Sighting>> taker);
    }

    /// What must not be in any output, and what may be in each.
    ///
    /// @param standing what never leaves with any release
    /// @param sites of the project: they stand in public sources and leave as they are
    /// @param allowed words that may be in the output
    public record Guard(Secrets standing, Collection<Site> sites, Collection<String> allowed) {}

    ReleaseFlow(ReleaseTerms terms, Pages pages, Provenances provenances, Guard guard) {
        this.terms = terms;
        this.pages = pages;
        this.provenances = provenances;
        this.guard = guard;
    }

    @Override
    public void each(Taker taker) throws IOException {
        var counting = new ReleaseCounts(terms);
        var secrets = new SecretSample(ReleaseSecrets.MOST);
        var released = ReleaseSecrets.ofSites(guard.sites());
        try {
            pages.each(
                    page -> page.forEach(each -> pass(each, taker, counting, secrets, released)));
        } catch (NotWritten e) {
            throw e.cause;
        }
        counts = counting;
        sample = secrets;
        places = released;
    }

    private void pass(
            Sighting sighting,
            Taker taker,
            ReleaseCounts counting,
            SecretSample secrets,
            PlaceSet released) {
        var passage = ReleaseGate.passage(terms, sighting, provenances, ReleaseGate.Facts.NONE);
        counting.add(passage);
        secrets.offer(passage);
        var after = passage.after();
        if (after != null) {
            var point = after.point();
            if (point != null) {
                released.add(point);
            }
            try {
                taker.take(after);
            } catch (IOException e) {
                throw new NotWritten(e);
            }
        }
    }

    /// Carries a failure of the disk through the walk.
    private static final class NotWritten extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient IOException cause;

        NotWritten(IOException cause) {
            super(cause);
            this.cause = cause;
        }
    }

    /// How many left and stayed.
    ///
    /// @throws IllegalStateException before the first walk
    public ReleaseCounts counts() {
        if (counts == null) {
            throw new IllegalStateException("nothing was written");
        }
        return counts;
    }

    /// How many sightings have a secret.
    public int secret() {
        return sample.offered();
    }

    /// Of how many of them the secrets were looked for.
    public int searched() {
        return sample.passages().size();
    }

    /// A file of this release; it is searched for secrets before it is there.
    public OutputFile file(Path path) {
        return new OutputFile(path, this::leaks);
    }

    private List<Leak> leaks(Path file, String drawn) throws IOException {
        var scan = new CanaryScan(secrets());
        var leaks = leaks(scan, file, drawn);
        if (leaks.isEmpty()) {
            return leaks;
        }
        // Words of one record may be what another lets leave: now it is worth asking all of them.
        each(released -> words(released.details()).forEach(scan::allow));
        return leaks(scan, file, drawn);
    }

    private static List<Leak> leaks(CanaryScan scan, Path file, String drawn) throws IOException {
        var leaks = new ArrayList<>(new FileScan(scan).search(file));
        leaks.addAll(scan.search(drawn, "what is drawn"));
        return leaks;
    }

    private static Stream<String> words(ReleasedDetails details) {
        return ReleaseSecrets.words(details).filter(words -> !words.isEmpty());
    }

    private Secrets secrets() {
        var secretPlaces = new ArrayList<>(guard.standing().places());
        var texts = new LinkedHashSet<>(guard.standing().texts());
        sample.passages().forEach(each -> each.addTo(secretPlaces, texts));
        var words = new LinkedHashSet<>(guard.allowed());
        guard.sites().forEach(site -> words.addAll(site.names().all()));
        return new Secrets(secretPlaces, List.copyOf(texts), String.join("\n", words), places);
    }
}
