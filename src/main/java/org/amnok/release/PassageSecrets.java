package org.amnok.release;

import org.amnok.domain.Place;
import org.amnok.domain.PrivacyLevel;
import org.amnok.domain.field.SightingField;
import org.amnok.release.canary.SecretTaker;
import org.amnok.release.canary.TellingText;

/// What of one sighting must not leave with a release.
record PassageSecrets(Passage passage) {
    /// True when there is something.
    boolean any() {
        var before = passage.before();
        return isPlaceSecret() || !before.notes().internalNote().isBlank() || hasWordsThatStay();
    }

    private boolean isPlaceSecret() {
        return !leavesExact() && passage.before().place() instanceof Place.Located;
    }

    private boolean leavesExact() {
        return passage.leaves() && passage.level() == PrivacyLevel.EXACT;
    }

    private boolean hasWordsThatStay() {
        var before = passage.before();
        var after = details();
        return (!leavesExact() && !before.place().asReported().isBlank())
                || ReleasedFields.telling().stream()
                        .anyMatch(field -> stays(field.of(before), after.fields().text(field)));
    }

    private ReleasedDetails details() {
        var after = passage.after();
        return after == null ? ReleasedDetails.NONE : after.details();
    }

    private static boolean stays(String before, String after) {
        return !before.isBlank() && after.isBlank();
    }

    void addTo(SecretTaker taker) {
        var before = passage.before();
        if (isPlaceSecret() && before.place() instanceof Place.Located at) {
            taker.place(at.point(), () -> "the true place of " + name());
        }
        add("the internal note of ", before.notes().internalNote(), taker);
        if (!leavesExact()) {
            TellingText.add(
                    before.place().asReported(),
                    () -> "the place of " + name() + " in words",
                    taker);
        }
        addStaying(taker);
    }

    private void addStaying(SecretTaker taker) {
        var before = passage.before();
        var after = details();
        for (var field : ReleasedFields.telling()) {
            if (stays(field.of(before), after.fields().text(field))) {
                add("the " + rule(field) + " of ", field.of(before), taker);
            }
        }
    }

    private static String rule(SightingField<?> field) {
        return field.release().orElseThrow().code().replace('_', ' ');
    }

    private void add(String what, String words, SecretTaker taker) {
        TellingText.add(words, () -> what + name(), taker);
    }

    /// Tells a person which it is, and nobody else anything.
    private String name() {
        var code = passage.before().code();
        return "sighting "
                + (code.isBlank() ? passage.before().uuid().toString().substring(0, 8) : code);
    }
}
