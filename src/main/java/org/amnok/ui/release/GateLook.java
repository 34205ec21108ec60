package org.amnok.ui.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.Provenance;
import org.amnok.domain.project.Provenances;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.release.GateDecision;
import org.amnok.release.ReleaseCounts;
import org.amnok.release.ReleaseTerms;
import org.amnok.release.ReleaseWarning;
import org.amnok.release.ReleaseWarnings;

/// What a release would be under some terms, looked at sighting by sighting: all are counted and
/// searched for warnings; of the rest as much is kept as a person can look at. It shows true
/// records: for windows of this machine only.
public final class GateLook {
    /// At most this many can be lifted one by one; of more, the policy or the status is to be
    /// changed.
    static final int MOST_HELD = 50;

    /// At most this many published reports can be lifted together: each is named in the log.
    static final int MOST_PUBLISHED = 1000;

    private final GateQuestion question;
    private final Set<UUID> lifted;
    private final Provenances provenances;
    private final ReleaseCounts all;
    private final ReleaseCounts seen;
    private final ReleaseWarnings warnings;
    private final GateLevels levels = new GateLevels();
    private final GateMarks marks;
    private final GateField.Examples examples = new GateField.Examples();
    private final List<Sighting> heldLifted = new ArrayList<>();
    private final List<Sighting> heldOthers = new ArrayList<>();
    private final List<UUID> published = new ArrayList<>();
    private long sightings;
    private long held;
    private long publishedAll;
    private int nowhere;
    private int points;
    private int stretches;
    private int near;

    private GateLook(GateQuestion question, ReleaseTerms terms, Set<UUID> lifted) {
        this.question = question;
        this.lifted = lifted;
        provenances = new Provenances(question.contents());
        all = new ReleaseCounts(terms);
        seen = new ReleaseCounts(terms);
        warnings = new ReleaseWarnings(question.choice().frames());
        marks = new GateMarks(question.extent());
    }

    /// Lets the sightings pass the gate: takes a moment for many, and not for the FX thread.
    ///
    /// @param lifted which a person wants to lift, also while the reason is missing: listed first
    /// @throws java.util.concurrent.CancellationException when the progress ends it
    public static GateLook at(
            GateQuestion question, ReleaseTerms terms, Set<UUID> lifted, Progress progress) {
        var look = new GateLook(question, terms, lifted);
        question.release(terms).followedBy(progress).decisions(look::add);
        return look;
    }

    private void add(GateDecision decision) {
        sightings += number(decision.before().uuid());
        all.add(decision);
        if (!decision.isUndated()) {
            warnings.add(decision);
            marks.add(decision);
        }
        if (decision.released().filter(question.choice().shows().negate()).isEmpty()) {
            addSeen(decision);
        }
        if (decision.leaves() && isNowhere(decision)) {
            nowhere++;
        }
        var why = decision.heldBack();
        if (why != null && why.mayBeLifted()) {
            addHeld(decision.before());
        }
    }

    /// Of a picture what is in its frame; what stays is listed as held back.
    private void addSeen(GateDecision decision) {
        seen.add(decision);
        decision.released()
                .ifPresent(
                        released -> {
                            examples.add(released);
                            if (question.choice().placed().test(released)) {
                                points += released.point() == null ? 0 : 1;
                                stretches += released.stretch() == null ? 0 : 1;
                            } else {
                                near++;
                            }
                            var sighting = decision.before();
                            levels.add(
                                    sighting,
                                    all.terms()
                                            .policy()
                                            .level(sighting.privacy(), provenances.of(sighting)));
                        });
    }

    private static long number(UUID uuid) {
        return 31 * uuid.getMostSignificantBits() + uuid.getLeastSignificantBits();
    }

    /// A number by which the sightings that were asked about, in any order and whatever they say,
    /// are told apart from others.
    long sightings() {
        return sightings;
    }

    private static boolean isNowhere(GateDecision decision) {
        return decision.level() == PrivacyLevel.WITHHELD
                || decision.before().place() instanceof Place.Unlocated;
    }

    private void addHeld(Sighting sighting) {
        held++;
        var into = lifted.contains(sighting.uuid()) ? heldLifted : heldOthers;
        if (into.size() < MOST_HELD) {
            into.add(sighting);
        }
        if (provenances.of(sighting).contains(Provenance.PUBLISHED)) {
            publishedAll++;
            if (published.size() < MOST_PUBLISHED) {
                published.add(sighting.uuid());
            }
        }
    }

    ReleaseTerms terms() {
        return all.terms();
    }

    /// All that are chosen.
    public ReleaseCounts all() {
        return all;
    }

    /// Those that the output tells of: those in its frame or maybe in it, and those that stay.
    public ReleaseCounts seen() {
        return seen;
    }

    /// How many leave without a place, or along none.
    int nowhere() {
        return nowhere;
    }

    public List<ReleaseWarning> warnings() {
        return warnings.found();
    }

    /// How many are held back and may be lifted, or were.
    long held() {
        return held;
    }

    /// The first of these, those that are lifted before the others; at most [#MOST_HELD].
    List<Sighting> heldFirst() {
        return Stream.concat(heldLifted.stream(), heldOthers.stream()).limit(MOST_HELD).toList();
    }

    /// Those of these that are reports which somebody published; none when they are more than
    /// [#MOST_PUBLISHED].
    List<UUID> published() {
        return publishedAll > MOST_PUBLISHED ? List.of() : List.copyOf(published);
    }

    /// At which levels those that the output shows would leave by themselves.
    GateLevels levels() {
        return levels;
    }

    /// How many the output shows at a point in its frames.
    int points() {
        return points;
    }

    /// How many the output shows along a river.
    int stretches() {
        return stretches;
    }

    /// How many are placed beyond its frames and may lie in one.
    int near() {
        return near;
    }

    List<GateField> fields() {
        return GateField.of(seen, examples);
    }

    GateMarks marks() {
        return marks;
    }
}
