package org.amnok.domain.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.amnok.domain.codelist.PrivacyLevel;

/// One release, as the log of releases keeps it: never what was in it.
///
/// @param file the name of what was written, without its folder
/// @param sha256 of what was written, 64 small hexadecimal digits
/// @param policy its name
/// @param least how coarse every place had to be at least
/// @param released how many sightings left
/// @param coarser how many of these with a coarser place than recorded, or none
/// @param heldBack how many stayed
/// @param lifted those that left although the policy keeps them back
/// @param reason why they did; empty when there are none
/// @param accepted what the output might give away, by the codes of warnings, and somebody accepted
/// @param identifiers the secret under which what left was given its identifiers, in hexadecimal
///   digits; stays in the project
/// @param pictures that left with them; empty when none was asked for
/// @param earlierStates how many things that sightings were before left with them
public record ReleaseRecord(
        UUID uuid,
        String file,
        String sha256,
        String policy,
        PrivacyLevel least,
        int released,
        int coarser,
        int heldBack,
        Set<UUID> lifted,
        String reason,
        List<String> accepted,
        String identifiers,
        List<Picture> pictures,
        int earlierStates) {
    /// A picture in what was written.
    ///
    /// @param name in the file
    /// @param evidenceUuid of what it was drawn from; stays in the project
    public record Picture(String name, UUID evidenceUuid) {
        @Override
        public String toString() {
            return name + " " + evidenceUuid;
        }
    }

    /// What the history calls the secret of its identifiers.
    public static final String IDENTIFIERS = "identifiers";

    /// What the history calls the layer of releases.
    public static final String LAYER = "amnok_release";

    public ReleaseRecord {
        lifted = Set.copyOf(lifted);
        accepted = List.copyOf(accepted);
        pictures = List.copyOf(pictures);
    }

    /// A copy with what left beside the sightings of today.
    public ReleaseRecord with(List<Picture> left, int earlier) {
        return new ReleaseRecord(
                uuid,
                file,
                sha256,
                policy,
                least,
                released,
                coarser,
                heldBack,
                lifted,
                reason,
                accepted,
                identifiers,
                left,
                earlier);
    }

    /// The values by name, as the history keeps them.
    public SequencedMap<String, Object> cells() {
        var cells = new LinkedHashMap<String, Object>();
        cells.put("name", file);
        cells.put("policy", policy);
        cells.put("least_level", least.number());
        cells.put("released", released);
        cells.put("coarser", coarser);
        cells.put("held_back", heldBack);
        if (!lifted.isEmpty()) {
            cells.put("lifted", lifted.stream().map(UUID::toString).sorted().collect(joined()));
            cells.put("reason", reason);
        }
        if (!accepted.isEmpty()) {
            cells.put("accepted", String.join(", ", accepted));
        }
        if (!pictures.isEmpty()) {
            cells.put(
                    "pictures",
                    pictures.stream().map(Picture::toString).collect(Collectors.joining("; ")));
        }
        if (earlierStates > 0) {
            cells.put("earlier_states", earlierStates);
        }
        cells.put(IDENTIFIERS, identifiers);
        cells.put("sha256", sha256);
        return cells;
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(" ");
    }
}
