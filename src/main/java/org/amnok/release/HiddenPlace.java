package org.amnok.release;

import java.util.UUID;
import org.amnok.domain.LatLon;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.record.Place;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// The true place of a sighting that leaves coarser or without it, or stays.
///
/// @param uuid of the sighting
/// @param level at which it leaves, or would
/// @param leaves false when all of it stays
/// @param code of the sighting
/// @param title of the sighting, or how it begins
record HiddenPlace(
        UUID uuid, LatLon at, PrivacyLevel level, boolean leaves, String code, String title) {
    /// Of a title.
    private static final int LONGEST = 40;

    /// Null when the place is no secret, or none.
    static @Nullable HiddenPlace of(GateDecision decision) {
        var isExact = decision.leaves() && decision.level() == PrivacyLevel.EXACT;
        var before = decision.before();
        return !isExact && before.place() instanceof Place.Located located
                ? new HiddenPlace(
                        before.uuid(),
                        located.point(),
                        decision.level(),
                        decision.leaves(),
                        before.code(),
                        shortened(before.title()))
                : null;
    }

    /// Of a sighting, for a person.
    static String name(String code, String title) {
        if (!code.isBlank()) {
            return code;
        }
        return title.isBlank()
                ? Messages.text("common.a_sighting_without_a_title")
                : "“" + shortened(title) + "”";
    }

    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
