package org.amnok.release;

import java.util.function.Supplier;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.field.SightingField;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.RiverStretch;
import org.amnok.geo.border.PlaceFactsText;
import org.amnok.geo.border.RiverKilometreText;
import org.amnok.release.canary.SecretTaker;
import org.amnok.release.canary.TellingText;
import org.amnok.words.Messages;
import org.jspecify.annotations.Nullable;

/// What of one sighting must not leave with a release.
record DecisionSecrets(GateDecision decision) {
    /// True when there is something.
    boolean any() {
        var before = decision.before();
        return isPlaceSecret()
                || stretch() != null
                || !before.notes().internalNote().isBlank()
                || hasWordsThatStay();
    }

    private boolean isPlaceSecret() {
        return !leavesExact() && decision.before().place() instanceof Place.Located;
    }

    /// That along which it was, as far as it stays; null when it is none, or leaves as it reads.
    private @Nullable RiverStretch stretch() {
        if (leavesExact() || !(decision.before().place() instanceof Place.Stretch along)) {
            return null;
        }
        var after = decision.after();
        var released = after == null ? null : after.stretch();
        var isSaid =
                released != null
                        && RiverKilometreText.range(released)
                                .equals(RiverKilometreText.range(along.along()));
        return isSaid ? null : along.along();
    }

    private boolean leavesExact() {
        return decision.leaves() && decision.level() == PrivacyLevel.EXACT;
    }

    private boolean hasWordsThatStay() {
        var before = decision.before();
        var after = details();
        return (!leavesExact() && !before.place().asReported().isBlank())
                || ReleasedFields.printed().stream()
                        .anyMatch(field -> stays(field.of(before), after.fields().text(field)));
    }

    private ReleasedDetails details() {
        var after = decision.after();
        return after == null ? ReleasedDetails.NONE : after.details();
    }

    private static boolean stays(String before, String after) {
        return !before.isBlank() && after.isBlank();
    }

    void addTo(SecretTaker taker) {
        var before = decision.before();
        if (isPlaceSecret() && before.place() instanceof Place.Located at) {
            taker.place(at.point(), () -> Messages.text("release.the_true_place_of", name()));
        }
        var along = stretch();
        if (along != null) {
            Supplier<String> whose = () -> Messages.text("release.the_river_kilometres_of", name());
            RiverKilometreText.all(along).forEach(words -> taker.text(words, whose));
        }
        add(
                () -> Messages.text("release.the_internal_note_of"),
                before.notes().internalNote(),
                taker);
        if (!leavesExact()) {
            TellingText.add(
                    before.place().asReported(),
                    () -> Messages.text("release.the_place_of_in_words", name()),
                    taker);
        }
        addStaying(taker);
    }

    /// Its own identifier, unless it leaves under it.
    void addNameTo(SecretTaker taker) {
        var own = decision.before().uuid();
        var after = decision.after();
        if (after == null || !after.uuid().equals(own)) {
            taker.name(own, () -> Messages.text("release.the_identifier_of", name()));
        }
    }

    /// True when nothing of its place leaves.
    boolean isPlaceWithheld() {
        var after = decision.after();
        return isPlaceSecret() && (after == null || after.point() == null);
    }

    /// The river kilometre of a place of which nothing leaves, as a window says it in any of its
    /// languages.
    void addKilometreTo(SecretTaker taker, PlacesKnown places) {
        var along = places.facts(decision.before().place()).along();
        if (along != null) {
            Supplier<String> whose = () -> Messages.text("release.the_river_kilometre_of", name());
            Messages.inEach(() -> PlaceFactsText.kilometre(along))
                    .forEach(words -> taker.text(words, whose));
        }
    }

    private void addStaying(SecretTaker taker) {
        var before = decision.before();
        var after = details();
        for (var field : ReleasedFields.printed()) {
            if (stays(field.of(before), after.fields().text(field))) {
                add(() -> Messages.text("release.the_of", rule(field)), field.of(before), taker);
            }
        }
    }

    private static String rule(SightingField<?> field) {
        return field.release().orElseThrow().code().replace('_', ' ');
    }

    private void add(Supplier<String> what, String words, SecretTaker taker) {
        TellingText.add(words, () -> what.get() + name(), taker);
    }

    /// Names the record to a person, and tells nobody else anything.
    private String name() {
        var code = decision.before().code();
        return Messages.text(
                "release.sighting",
                (code.isBlank() ? decision.before().uuid().toString().substring(0, 8) : code));
    }
}
