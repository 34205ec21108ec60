package org.amnok.release;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.ReleaseRecord;
import org.amnok.release.ReleaseWarning.Kind;

/// How many sightings leave with a release and how many stay, counted one by one. Not thread-safe
/// while it counts.
public final class ReleaseCounts {
    private ReleaseTerms terms;
    private final Map<PrivacyLevel, Long> byLevel = new EnumMap<>(PrivacyLevel.class);
    private final Map<Refusal, Long> staying = new EnumMap<>(Refusal.class);
    private final Map<SightingStatus, Long> stayingByStatus = new TreeMap<>();
    private final Set<UUID> lifted = new HashSet<>();
    private int all;
    private int leaving;

    /// Of none yet.
    public ReleaseCounts(ReleaseTerms terms) {
        this.terms = terms;
    }

    public void add(GateDecision decision) {
        var why = decision.heldBack();
        if (decision.leaves()) {
            addLeaving(decision.level(), decision.before().uuid(), why != null);
            return;
        }
        all++;
        if (why != null) {
            staying.merge(why, 1L, Long::sum);
            if (why == Refusal.STATUS) {
                stayingByStatus.merge(decision.before().status(), 1L, Long::sum);
            }
        }
    }

    /// @param own UUID of the sighting
    /// @param isLifted true when the policy keeps it back
    void addLeaving(PrivacyLevel level, UUID own, boolean isLifted) {
        all++;
        leaving++;
        byLevel.merge(level, 1L, Long::sum);
        if (isLifted) {
            lifted.add(own);
        }
    }

    /// The same so far, which counts on by itself.
    ReleaseCounts copy() {
        var copy = new ReleaseCounts(terms);
        copy.byLevel.putAll(byLevel);
        copy.staying.putAll(staying);
        copy.stayingByStatus.putAll(stayingByStatus);
        copy.lifted.addAll(lifted);
        copy.all = all;
        copy.leaving = leaving;
        return copy;
    }

    /// Somebody accepted what was found.
    void decide(Set<Kind> accepted) {
        terms = terms.accepting(accepted);
    }

    public ReleaseTerms terms() {
        return terms;
    }

    public int all() {
        return all;
    }

    public int leaving() {
        return leaving;
    }

    /// How many stay.
    public int held() {
        return all - leaving;
    }

    /// How many leave with a coarser place than was recorded, or none.
    public int coarser() {
        return leaving - byLevel.getOrDefault(PrivacyLevel.EXACT, 0L).intValue();
    }

    /// How many leave at each level.
    public Map<PrivacyLevel, Long> byLevel() {
        return byLevel.isEmpty() ? Map.of() : new EnumMap<>(byLevel);
    }

    /// How many stay, by why.
    public Map<Refusal, Long> staying() {
        return staying.isEmpty() ? Map.of() : new EnumMap<>(staying);
    }

    /// How many stay because of their status, by status.
    Map<SightingStatus, Long> stayingByStatus() {
        return new TreeMap<>(stayingByStatus);
    }

    /// How many leave although the policy keeps them back.
    public int leavingLifted() {
        return lifted.size();
    }

    /// Those that leave although the policy keeps them back.
    Set<UUID> lifted() {
        return Set.copyOf(lifted);
    }

    /// What the log of releases keeps.
    ///
    /// @param file the name of what was written, without its folder
    public ReleaseRecord record(String file, String sha256) {
        return new ReleaseRecord(
                UUID.randomUUID(),
                file,
                sha256,
                terms.policy().name(),
                terms.least(),
                leaving(),
                coarser(),
                held(),
                lifted(),
                terms.lift().reason(),
                terms.accepted().stream().map(Kind::code).sorted().toList(),
                terms.identifiers().secret().hex(),
                List.of(),
                0);
    }
}
