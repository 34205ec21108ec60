package org.amnok.exchange;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;

/// Writes GPX 1.1: sightings with a point as waypoints. It has no place for the others.
record GpxOutput() implements SightingOutput {
    @Override
    public void write(ReleasedSightings released, OutputStream out) throws IOException {
        XmlOutput.write(
                out,
                xml ->
                        xml.element(
                                "gpx",
                                () -> {
                                    for (var sighting : released.sightings()) {
                                        waypoint(xml, sighting);
                                    }
                                },
                                "xmlns",
                                "http://www.topografix.com/GPX/1/1",
                                "version",
                                "1.1",
                                "creator",
                                "Amnok"));
    }

    private static void waypoint(XmlOutput xml, ReleasedSighting sighting)
            throws XMLStreamException {
        var place = RoundedPlace.of(sighting);
        if (place == null) {
            return;
        }
        xml.element(
                "wpt",
                () -> {
                    var title = sighting.title();
                    xml.text("name", title.isBlank() ? sighting.kind().label() : title);
                    xml.text("cmt", when(sighting));
                    xml.text("desc", sighting.details().publicNote());
                    xml.text("type", sighting.kind().code());
                },
                "lat",
                place.lat().toPlainString(),
                "lon",
                place.lon().toPlainString());
    }

    /// Its dates and how far off it may be: a waypoint's time is an instant, which nobody reported.
    private static String when(ReleasedSighting sighting) {
        var dates = sighting.dates();
        var metres = sighting.uncertaintyMetres();
        var days = dates == null ? "" : dates.earliest() + " to " + dates.latest();
        var within = metres == null ? "" : "within " + Math.round(metres) + " m";
        return days.isEmpty() || within.isEmpty() ? days + within : days + ", " + within;
    }
}
