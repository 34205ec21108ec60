package org.amnok.release;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.amnok.domain.RiverStretch;
import org.amnok.domain.Sighting;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.FileScan;
import org.amnok.release.canary.Leak;
import org.amnok.release.canary.SecretIndex;
import org.amnok.release.canary.SecretTaker;
import org.jspecify.annotations.Nullable;

/// A release of more sightings than memory holds: each passes the gate on its way into the file,
/// and what must not be in the file is gathered meanwhile, in little memory. The first walk counts;
/// others repeat it. A warning that nobody has accepted ends it, and nothing is written. One thread
/// writes at a time.
public final class ReleaseFlow implements ReleasedRecords {
    private final Pages pages;
    private final Function<Sighting, Optional<Passage>> gate;
    private final ReleaseTerms terms;
    private final ReleaseGuard guard;
    private @Nullable ReleaseCounts counts;
    private Gathered gathered;

    /// Hands on sightings, some at a time, the same ones every time.
    @FunctionalInterface
    public interface Pages {
        void each(Consumer<List<Sighting>> taker);
    }

    /// @param gate under these terms; empty for a sighting that is not meant
    ReleaseFlow(
            Pages pages,
            Function<Sighting, Optional<Passage>> gate,
            ReleaseTerms terms,
            ReleaseGuard guard) {
        this.pages = pages;
        this.gate = gate;
        this.terms = terms;
        this.guard = guard;
        gathered = new Gathered(guard);
    }

    @Override
    public void each(Taker taker) throws IOException {
        var counting = new ReleaseCounts(terms);
        var secrets = gathered.again();
        guard.standing().each(secrets.index);
        guard.sitePoints().forEach(secrets.index::allow);
        var warnings = new ReleaseWarnings(List.of());
        try {
            passages(
                    passage -> {
                        warnings.add(passage);
                        pass(passage, taker, counting, secrets);
                    });
        } catch (NotWritten e) {
            throw e.cause;
        }
        counting.decide(ReleaseWarnings.requireAccepted(warnings.found(), terms));
        counts = counting;
        gathered = secrets;
    }

    /// Those of the pictures of a project that may leave with their sightings. A walk of its own.
    public ReleasedPictures pictures(Collection<OfferedPicture> offered) {
        var gate = new PictureGate(terms, offered);
        if (!offered.isEmpty()) {
            passages(gate::add);
        }
        return gate.released();
    }

    private void passages(Consumer<Passage> taker) {
        try (var ahead = new PassagesAhead(gate, taker)) {
            pages.each(ahead::add);
            ahead.end();
        }
    }

    private static void pass(
            Passage passage, Taker taker, ReleaseCounts counting, Gathered secrets) {
        counting.add(passage);
        secrets.add(passage);
        var after = passage.after();
        if (after != null) {
            try {
                taker.take(after);
            } catch (IOException e) {
                throw new NotWritten(e);
            }
        }
    }

    /// What must not be in the file, and of how many sightings.
    private static final class Gathered {
        private final ReleaseGuard guard;
        private final SecretIndex index = new SecretIndex();
        private final Set<RiverStretch> drawn = new HashSet<>();
        private int secret;
        private int searched;

        Gathered(ReleaseGuard guard) {
            this.guard = guard;
        }

        /// For another walk, which gathers the same: it is not kept twice.
        Gathered again() {
            if (index.isClosed()) {
                return new Gathered(guard);
            }
            secret = 0;
            searched = 0;
            return this;
        }

        void add(Passage passage) {
            var secrets = new PassageSecrets(passage);
            secrets.addNameTo(index);
            if (secrets.any()) {
                secrets.addTo(index);
                secret++;
                searched += index.isWhole() ? 1 : 0;
            }
            var after = passage.after();
            if (after != null) {
                allow(after);
            }
        }

        private void allow(ReleasedSighting after) {
            if (after.point() != null) {
                after.sayablePoints().forEach(index::allow);
            }
            if (after.stretch() != null && drawn.add(after.stretch())) {
                guard.linePoints(after.stretch()).forEach(index::allow);
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
        return gathered.secret;
    }

    /// Of how many of them all secrets were looked for. Of the others, when they have some millions
    /// of words that must stay, the places.
    public int searched() {
        return gathered.searched;
    }

    /// A file of this release; it is searched for secrets before it is there.
    public OutputFile file(Path path) {
        return new OutputFile(path, this::leaks);
    }

    private List<Leak> leaks(Path file, OutputFile.Seen seen) throws IOException {
        var scan = new CanaryScan(gathered.index, this::eachSecret);
        scan.allow(wordsThatMayLeave());
        var files = new FileScan(scan);
        if (!files.isLeaking(file) && !seen.isLeaking(scan)) {
            return List.of();
        }
        // Words of one record may be what another lets leave: now it is worth asking all of them.
        passages(passage -> allow(passage, scan));
        var leaks = new ArrayList<>(files.search(file));
        leaks.addAll(seen.leaks(scan));
        return leaks;
    }

    private static void allow(Passage passage, CanaryScan scan) {
        var after = passage.after();
        if (after != null) {
            ReleaseSecrets.words(after).filter(words -> !words.isEmpty()).forEach(scan::allow);
        }
    }

    private String wordsThatMayLeave() {
        var words = new LinkedHashSet<>(guard.allowed());
        guard.sites().forEach(site -> words.addAll(site.names().all()));
        return String.join("\n", words);
    }

    private void eachSecret(SecretTaker taker) {
        guard.standing().each(taker);
        passages(
                passage -> {
                    var secrets = new PassageSecrets(passage);
                    secrets.addTo(taker);
                    secrets.addNameTo(taker);
                });
    }
}
