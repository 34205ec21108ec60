package org.amnok.domain.likeness;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.words.Messages;

/// A sighting that may tell of the same event as another.
///
/// @param reasons the strongest first; never empty
public record Likeness(UUID sighting, List<LikeReason> reasons) {
    /// Those with more and stronger reasons first.
    public static final Comparator<Likeness> STRONGEST_FIRST =
            Comparator.comparingInt(Likeness::weight).reversed().thenComparing(Likeness::sighting);

    public Likeness(UUID sighting, Set<LikeReason> reasons) {
        this(sighting, List.copyOf(EnumSet.copyOf(reasons)));
    }

    private int weight() {
        return reasons.stream().mapToInt(LikeReason::weight).sum();
    }

    /// "the same place and days, like counts".
    public String text() {
        return reasons.stream()
                .map(LikeReason::label)
                .collect(Collectors.joining(Messages.text("alike.between")));
    }
}
