package org.amnok.workspace.evidence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.amnok.domain.LatLon;
import org.amnok.media.PhotoFacts;
import org.amnok.words.Messages;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// What speaks against what a photo says of its camera: a position far from the border, a clock
/// that is ahead. It may be so all the same: a person is told, and nothing is refused.
public final class PhotoDoubts {
    /// The northern border of Korea with some hundred kilometres around it.
    private static final Envelope EXPECTED = new Envelope(122, 132, 38, 44);

    private PhotoDoubts() {}

    /// In sentences; none where nothing speaks against it.
    public static List<String> of(PhotoFacts facts, Instant now) {
        var doubts = new ArrayList<String>();
        var at = facts.position();
        if (at != null && !isExpected(at)) {
            var mirrored = mirrored(at).anyMatch(PhotoDoubts::isExpected);
            doubts.add(
                    Messages.text(
                            mirrored
                                    ? "workspace.photo_in_another_hemisphere"
                                    : "workspace.photo_far_from_the_border"));
        }
        var taken = facts.taken();
        var offset = facts.offset() == null ? ZoneOffset.MAX : facts.offset();
        if (taken != null && taken.toInstant(offset).isAfter(now)) {
            doubts.add(Messages.text("workspace.photo_taken_in_the_future", taken.toLocalDate()));
        }
        return doubts;
    }

    private static boolean isExpected(LatLon at) {
        return EXPECTED.contains(at.lonDegrees(), at.latDegrees());
    }

    /// Where it would be had the camera written the other letter, or the two figures the other way
    /// round.
    private static Stream<LatLon> mirrored(LatLon at) {
        var lat = at.latDegrees();
        var lon = at.lonDegrees();
        return Stream.of(
                        new Coordinate(lon, -lat),
                        new Coordinate(-lon, lat),
                        new Coordinate(-lon, -lat),
                        new Coordinate(lat, lon))
                .filter(each -> Math.abs(each.y) <= 90)
                .map(each -> LatLon.ofXy(each.x, each.y));
    }
}
