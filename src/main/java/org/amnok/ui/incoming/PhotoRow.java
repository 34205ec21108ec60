package org.amnok.ui.incoming;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.amnok.geo.CoordinateText;
import org.amnok.geo.CoordinateText.Notation;
import org.amnok.media.PhotoFacts.North;
import org.amnok.words.Messages;
import org.amnok.workspace.evidence.IncomingPhoto;
import org.amnok.workspace.evidence.PhotoRequest;
import org.amnok.workspace.evidence.PhotoTime;
import org.jspecify.annotations.Nullable;

/// A photo in the review list: what it says, and what a person decided. Nothing that it says of its
/// camera holds until they tick it.
final class PhotoRow {
    private final IncomingPhoto photo;
    private final BooleanProperty wanted = new SimpleBooleanProperty();
    private final BooleanProperty standpoint = new SimpleBooleanProperty();

    PhotoRow(IncomingPhoto photo) {
        this.photo = photo;
        wanted.set(photo.isNew());
    }

    IncomingPhoto photo() {
        return photo;
    }

    /// True while it shall be taken in; stays false for what cannot be.
    BooleanProperty wanted() {
        return wanted;
    }

    /// True while the person confirms where the camera stood.
    BooleanProperty standpoint() {
        return standpoint;
    }

    /// True while its standpoint can be confirmed.
    boolean canConfirm() {
        return wanted.get() && photo.hasStandpoint();
    }

    /// "2025-11-14 15:20:05 +09:00"; empty when the photo does not say.
    String taken(Optional<ZoneId> clock) {
        var taken = photo.facts().taken();
        return taken == null ? "" : PhotoTime.words(taken, photo.clockZone(clock));
    }

    /// "41.41930, 128.19870 ±12 m"; empty when the photo does not say.
    String position() {
        var at = photo.facts().position();
        var radius = photo.facts().uncertaintyMetres();
        return at == null
                ? ""
                : CoordinateText.format(at, Notation.DECIMAL_DEGREES)
                        + (radius == null ? "" : " ±" + number(radius) + " m");
    }

    /// "225° true"; empty when the photo does not say, or not from which north.
    String bearing() {
        var bearing = photo.facts().trueBearingDegrees();
        return bearing == null ? "" : number(bearing) + "°";
    }

    /// What must be known before it is ticked; empty when nothing.
    String remarks() {
        return String.join(" ", all());
    }

    private List<String> all() {
        var remarks = new ArrayList<String>();
        add(remarks, trouble());
        if (photo.isNew()) {
            add(
                    remarks,
                    photo.isPicture() ? null : Messages.text("incoming.no_picture_it_is_kept_as"));
            add(
                    remarks,
                    photo.isPicture() && position().isEmpty()
                            ? Messages.text("incoming.says_no_position_no_standpoint")
                            : null);
            remarks.addAll(photo.doubts());
            add(remarks, datum());
            add(remarks, north());
        }
        return remarks;
    }

    private static void add(List<String> remarks, @Nullable String words) {
        if (words != null) {
            remarks.add(words);
        }
    }

    private @Nullable String trouble() {
        var trouble = photo.trouble();
        if (trouble != null) {
            return trouble.sentence();
        }
        var there = photo.there();
        if (there != null) {
            return Messages.text(
                    "incoming.is_in_the_project_already_as", there.original().fileName());
        }
        return photo.isRepeated() ? Messages.text("incoming.the_same_photo_came_before_in") : null;
    }

    private @Nullable String datum() {
        return photo.facts().isOtherDatum() && photo.facts().position() != null
                ? Messages.text("incoming.given_in_not_wgs_84_may", photo.facts().datum())
                : null;
    }

    private @Nullable String north() {
        var facts = photo.facts();
        var bearing = facts.bearingDegrees();
        if (bearing == null || facts.north() == North.TRUE) {
            return null;
        }
        return facts.north() == North.MAGNETIC
                ? Messages.text("incoming.bearing_counts_from_magnetic", number(bearing))
                : Messages.text("incoming.bearing_of_no_stated_north_not", number(bearing));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    }

    /// @param isDated true when sightings shall be dated by the clocks
    /// @param clock that all cameras had; empty for the likely one of each
    PhotoRequest request(boolean isDated, Optional<ZoneId> clock) {
        return new PhotoRequest(
                photo, canConfirm() && standpoint.get(), isDated ? photo.clockZone(clock) : null);
    }
}
