package org.amnok.release;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.amnok.domain.Progress;
import org.jspecify.annotations.Nullable;

/// Counts what the outputs of a release show, and looks for what they give away.
final class ReleaseLook {
    private final Predicate<ReleasedSighting> shows;
    private final ReleaseCounts shown;
    private final ReleaseWarnings warnings;
    private final @Nullable Memory memory;
    private boolean isEmpty;

    /// What is needed to look again, beside what leaves.
    ///
    /// @param staying how many stay
    /// @param lifted those that leave although the policy keeps them back
    private record Memory(ReleaseCounts staying, Set<UUID> lifted, HiddenPlaces hidden) {
        void add(GateDecision decision) {
            if (!decision.leaves()) {
                staying.add(decision);
            } else if (decision.heldBack() != null) {
                lifted.add(decision.before().uuid());
            }
            var place = decision.isUndated() ? null : HiddenPlace.of(decision);
            if (place != null) {
                hidden.add(place);
            }
        }
    }

    private ReleaseLook(
            ReleaseWarnings warnings,
            Predicate<ReleasedSighting> shows,
            ReleaseCounts shown,
            @Nullable Memory memory) {
        this.warnings = warnings;
        this.shows = shows;
        this.shown = shown;
        this.memory = memory;
        isEmpty = true;
    }

    /// At sightings that are not kept: there may be millions.
    ///
    /// @param frames of the outputs' maps; empty when they have none
    /// @param shows true of what they show; what stays is counted whatever they show
    static ReleaseLook passing(
            ReleaseTerms terms, List<ReleaseFrame> frames, Predicate<ReleasedSighting> shows) {
        return new ReleaseLook(new ReleaseWarnings(frames), shows, new ReleaseCounts(terms), null);
    }

    /// The same at sightings of which those that leave stay in memory: [#again] needs no walk.
    static ReleaseLook remembering(
            ReleaseTerms terms, List<ReleaseFrame> frames, Predicate<ReleasedSighting> shows) {
        return new ReleaseLook(
                new ReleaseWarnings(frames),
                shows,
                new ReleaseCounts(terms),
                new Memory(new ReleaseCounts(terms), new HashSet<>(), new HiddenPlaces()));
    }

    void add(GateDecision decision) {
        isEmpty = false;
        if (!decision.isUndated()) {
            warnings.add(decision);
        }
        if (memory != null) {
            memory.add(decision);
        }
        if (decision.released().filter(shows.negate()).isEmpty()) {
            shown.add(decision);
        }
    }

    /// As if the same decisions had been added to a look at other outputs. Only of one that
    /// remembers.
    ///
    /// @param leaving all that leave
    /// @throws java.util.concurrent.CancellationException when the progress ends it
    ReleaseLook again(
            List<ReleaseFrame> frames,
            Predicate<ReleasedSighting> other,
            List<ReleasedSighting> leaving,
            Progress progress) {
        var known = Objects.requireNonNull(memory, "not remembered");
        var counts = known.staying().copy();
        var found = warnings.with(frames);
        known.hidden().forEach(found::add);
        for (var each : leaving) {
            progress.requireGoingOn();
            found.add(each);
            if (other.test(each)) {
                counts.addLeaving(each.level(), each.own(), known.lifted().contains(each.own()));
            }
        }
        var look = new ReleaseLook(found, other, counts, known);
        look.isEmpty = isEmpty;
        return look;
    }

    /// Of what the outputs show, and of what stays.
    ReleaseCounts shown() {
        return shown;
    }

    List<ReleaseWarning> warnings() {
        return warnings.found();
    }

    /// True when nothing was looked at.
    boolean isEmpty() {
        return isEmpty;
    }
}
