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
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.border.PlaceFactsText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.release.canary.CanaryScan;
import org.amnok.release.canary.FileScan;
import org.amnok.release.canary.Leak;
import org.amnok.release.canary.SecretIndex;
import org.amnok.release.canary.SecretTaker;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What must not be in the outputs of one release: what the gate kept back or made coarser, what
/// never leaves, and what identifies this machine. Filled while the release is walked, in some tens
/// of bytes for each place and some hundred for each text; whose they are is asked again when
/// something is found.
final class ReleaseSecrets {
    /// For at most this many withheld places the river kilometre is looked up: that takes its time.
    private static final int MOST_PLACES_ASKED = 20_000;

    /// So many cells are remembered to be known.
    private static final int MOST_CELLS = 10_000;

    private final ReleaseGuard guard;
    private final Walk walk;
    private final SecretIndex index = new SecretIndex();
    private final Set<RiverStretch> drawn = new HashSet<>();
    private final Set<ReleasedPlace> cells = new HashSet<>();
    private int sightings;
    private int searched;
    private int placesAsked;
    private @Nullable CompletableFuture<Void> closing;

    /// Hands on every decision of the release once more.
    @FunctionalInterface
    interface Walk {
        void each(Consumer<GateDecision> taker);
    }

    ReleaseSecrets(ReleaseGuard guard, Walk walk) {
        this.guard = guard;
        this.walk = walk;
        guard.standing().each(index);
        guard.sitePoints().forEach(index::allow);
    }

    /// For another walk, which gathers the same: it is not kept twice.
    ReleaseSecrets again() {
        if (closing != null || index.isClosed()) {
            return new ReleaseSecrets(guard, walk);
        }
        sightings = 0;
        searched = 0;
        placesAsked = 0;
        return this;
    }

    /// All is gathered: gets ready to search for it while an output is made.
    void close() {
        if (closing == null) {
            closing = CompletableFuture.runAsync(index::close);
        }
    }

    /// What was not asked for has none here.
    void add(GateDecision decision) {
        if (decision.isUndated()) {
            return;
        }
        var secrets = new DecisionSecrets(decision);
        add(secrets, index);
        if (secrets.any()) {
            sightings++;
            searched += index.isWhole() ? 1 : 0;
        }
        decision.released().ifPresent(this::allow);
    }

    private void add(DecisionSecrets secrets, SecretTaker taker) {
        secrets.addNameTo(taker);
        if (secrets.any()) {
            secrets.addTo(taker);
            if (secrets.isPlaceWithheld() && placesAsked++ < MOST_PLACES_ASKED) {
                secrets.addKilometreTo(taker, guard.places());
            }
        }
    }

    private void allow(ReleasedSighting after) {
        if (after.point() != null && !isAllowed(after)) {
            after.sayablePoints().forEach(index::allow);
        }
        if (after.stretch() != null && drawn.add(after.stretch())) {
            guard.linePoints(after.stretch()).forEach(index::allow);
        }
    }

    /// True of what was moved to a cell to which another was moved before, as most are.
    private boolean isAllowed(ReleasedSighting after) {
        return after.level() != PrivacyLevel.EXACT
                && (cells.size() < MOST_CELLS
                        ? !cells.add(after.place())
                        : cells.contains(after.place()));
    }

    /// How many sightings have a secret.
    int sightings() {
        return sightings;
    }

    /// Of how many of them all secrets are looked for.
    int searched() {
        return searched;
    }

    /// Those that are in an output.
    ///
    /// @param file empty for a copy that is no file
    /// @param names from base layers that the output prints
    List<Leak> in(Optional<Path> file, OutputFile.Seen seen, Collection<String> names)
            throws IOException {
        if (closing != null) {
            closing.join();
        }
        var scan = new CanaryScan(index, this::each);
        scan.allow(wordsThatMayLeave());
        var files = new FileScan(scan);
        if ((file.isEmpty() || !files.isLeaking(file.get())) && !seen.isLeaking(scan)) {
            return List.of();
        }
        // Words of one record may be what another lets leave, or what a map of others prints: now
        // it is worth asking all of them.
        walk.each(decision -> decision.released().ifPresent(each -> allow(each, scan)));
        new PrintedNames(guard.standing(), scan, this::each).of(names).forEach(scan::allow);
        var leaks = new ArrayList<Leak>();
        if (file.isPresent()) {
            leaks.addAll(files.search(file.get()));
        }
        leaks.addAll(seen.leaks(scan));
        return leaks;
    }

    private static void allow(ReleasedSighting after, CanaryScan scan) {
        words(after).filter(words -> !words.isEmpty()).forEach(scan::allow);
    }

    /// What may be said of what leaves.
    private static Stream<String> words(ReleasedSighting leaving) {
        var details = leaving.details();
        var along = details.along();
        var stretch = leaving.stretch();
        return Stream.of(
                        details.fields().texts(),
                        along == null
                                ? Set.<String>of()
                                : Messages.inEach(() -> PlaceFactsText.kilometre(along)),
                        stretch == null ? Set.<String>of() : RiverKilometreText.all(stretch),
                        Set.of(details.province()))
                .flatMap(Collection::stream);
    }

    private String wordsThatMayLeave() {
        var words = new LinkedHashSet<>(guard.allowed());
        guard.sites().forEach(site -> words.addAll(site.names().all()));
        return String.join("\n", words);
    }

    private void each(SecretTaker taker) {
        guard.standing().each(taker);
        placesAsked = 0;
        walk.each(decision -> add(new DecisionSecrets(decision), taker));
    }
}
