package org.amnok.release;

import java.util.Collection;
import org.amnok.domain.Place;
import org.amnok.domain.PrivacyLevel;
import org.amnok.release.canary.SecretPlace;
import org.amnok.release.canary.SecretText;
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
        return !leavesExact() && !before.place().asReported().isBlank()
                || stays(before.title(), after.title())
                || stays(before.notes().publicNote(), after.publicNote())
                || stays(before.report().title(), after.reportTitle())
                || stays(before.report().address(), after.reportAddress());
    }

    private ReleasedDetails details() {
        var after = passage.after();
        return after == null ? ReleasedDetails.NONE : after.details();
    }

    private static boolean stays(String before, String after) {
        return !before.isBlank() && after.isBlank();
    }

    void addTo(Collection<SecretPlace> places, Collection<SecretText> texts) {
        var before = passage.before();
        if (isPlaceSecret() && before.place() instanceof Place.Located at) {
            var after = passage.after();
            places.add(
                    new SecretPlace(
                            "the true place of " + name(),
                            at.point(),
                            after == null ? null : after.point()));
        }
        TellingText.add("the internal note of " + name(), before.notes().internalNote(), texts);
        if (!leavesExact()) {
            TellingText.add(
                    "the place of " + name() + " in words", before.place().asReported(), texts);
        }
        addStaying(texts);
    }

    private void addStaying(Collection<SecretText> texts) {
        var before = passage.before();
        var after = details();
        add("the title of ", before.title(), after.title(), texts);
        add("the public note of ", before.notes().publicNote(), after.publicNote(), texts);
        add("the report of ", before.report().title(), after.reportTitle(), texts);
        add("the report of ", before.report().address(), after.reportAddress(), texts);
    }

    private void add(String what, String before, String after, Collection<SecretText> texts) {
        if (stays(before, after)) {
            TellingText.add(what + name(), before, texts);
        }
    }

    /// Tells a person which it is, and nobody else anything.
    private String name() {
        var code = passage.before().code();
        return "sighting "
                + (code.isBlank() ? passage.before().uuid().toString().substring(0, 8) : code);
    }
}
