package org.amnok.domain;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        String reason) {
    /// What the history calls the layer of releases.
    public static final String LAYER = "amnok_release";

    public ReleaseRecord {
        lifted = Set.copyOf(lifted);
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
        cells.put("sha256", sha256);
        return cells;
    }

    private static java.util.stream.Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(" ");
    }
}
