package org.amnok.ui.evidence;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.amnok.domain.date.When;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Camera;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Sighting;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.media.PhotoFacts;
import org.amnok.media.PhotoFacts.North;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.PhotoCamera;
import org.amnok.workspace.evidence.PhotoDoubts;
import org.amnok.workspace.evidence.PhotoTime;

/// What a photo says, in words, and what becomes of it when a person says that it holds: the camera
/// and the date of the sighting, never its place.
///
/// @param camera that the sighting has now
record PhotoAnswer(
        Evidence evidence, PhotoFacts facts, Sighting sighting, Optional<Camera> camera) {
    /// True when a camera can be made of it, or the one that is there be turned.
    boolean hasCamera() {
        return facts.position() != null
                || camera.isPresent()
                        && (facts.trueBearingDegrees() != null
                                || facts.fieldOfViewDegrees() != null);
    }

    boolean hasTime() {
        return facts.taken() != null;
    }

    /// "Camera at 41.41, 128.19 (±12 m), looking 225° true, 40° wide".
    String cameraWords() {
        var words = new ArrayList<String>();
        var position = facts.position();
        if (position != null) {
            var radius = facts.uncertaintyMetres();
            words.add(
                    Messages.text(
                            "evidence.at",
                            CoordinateText.format(position, Notation.DECIMAL_DEGREES),
                            (radius == null ? "" : " ±" + number(radius) + " m")));
        }
        var bearing = facts.trueBearingDegrees();
        if (bearing != null) {
            words.add(Messages.text("evidence.looking_true", number(bearing)));
        }
        var field = facts.fieldOfViewDegrees();
        if (field != null) {
            words.add(Messages.text("original.wide", number(field)));
        }
        return Messages.text("evidence.camera", Messages.listed(words.stream()));
    }

    /// What must be known before it is believed; may be empty.
    List<String> warnings(Instant now) {
        var warnings = new ArrayList<>(PhotoDoubts.of(facts, now));
        var bearing = facts.bearingDegrees();
        if (bearing != null && facts.north() == North.MAGNETIC) {
            warnings.add(Messages.text("evidence.the_bearing_of_counts_from", number(bearing)));
        } else if (bearing != null && facts.north() == North.UNSTATED) {
            warnings.add(Messages.text("evidence.the_photo_does_not_say_from", number(bearing)));
        }
        if (facts.isOtherDatum() && facts.position() != null) {
            warnings.add(Messages.text("evidence.the_position_is_given_in_the", facts.datum()));
        }
        return warnings;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }

    /// The zones that the camera's clock may have been set to, the likely one first.
    List<ZoneId> zones() {
        var zones = new LinkedHashSet<ZoneId>();
        zones.add(PhotoTime.proposed(facts, sighting.when().zone()));
        zones.add(When.PYONGYANG);
        zones.add(When.SHANGHAI);
        zones.add(ZoneOffset.UTC);
        return List.copyOf(zones);
    }

    /// "Pyongyang, +08:30".
    String words(ZoneId zone) {
        var taken = facts.taken();
        var city = zone.getId().replaceFirst(".*/", "");
        return zone instanceof ZoneOffset || taken == null
                ? "UTC" + (zone.equals(ZoneOffset.UTC) ? "" : zone.getId())
                : city + ", " + zone.getRules().getOffset(taken).getId();
    }

    /// The edit that makes it so; empty when nothing was chosen.
    ///
    /// @param zone that the camera's clock was set to
    Optional<Edit> edit(boolean useCamera, boolean useTime, ZoneId zone, Instant now) {
        var edits = new ArrayList<Edit>();
        if (useCamera) {
            edits.add(new Edit.Set(camera.orElse(null), newCamera(), "place camera"));
        }
        var taken = facts.taken();
        if (useTime && taken != null) {
            var when = PhotoTime.when(taken, zone, sighting.when());
            edits.add(
                    new Edit.Replace(
                            sighting, sighting.edit().when(when).done(now), "date by photo"));
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.Batch("use what the photo says", edits));
    }

    private Camera newCamera() {
        var name = evidence.original().fileName();
        return camera.map(before -> PhotoCamera.of(facts, before, name))
                .orElseGet(
                        () -> PhotoCamera.placed(facts, UUID.randomUUID(), sighting.uuid(), name));
    }
}
