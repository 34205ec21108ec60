package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.domain.date.DateSpan;
import org.amnok.release.ReleasedRecords;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.RoundedPlace;

/// Writes GPX 1.1: sightings with a point as waypoints. It has no place for the others.
///
/// @param omissions counts those that have none
record GpxOutput(Omissions omissions) implements SightingOutput {
    @Override
    public void write(ReleasedRecords released, OutputStream out, Path waiting) throws IOException {
        var text = new ByteText(out);
        text.put(XmlText.HEAD);
        text.put(
                "<gpx xmlns=\"http://www.topografix.com/GPX/1/1\" version=\"1.1\""
                        + " creator=\"Amnok\">\n<metadata><desc>");
        text.text(Generalization.IN_COMMENTS, Escapes.XML);
        text.put("</desc></metadata>\n");
        try (var rows = new OrderedRows(1, waiting)) {
            rows.gather(released, any -> 0, each -> waypoint(new XmlText(rows.text()), each));
            rows.writeTo(text);
        }
        text.put("</gpx>\n");
        text.flush();
    }

    private void waypoint(XmlText xml, ReleasedSighting sighting) {
        var point = sighting.point();
        if (point == null) {
            omissions.addSighting();
            return;
        }
        var digits = RoundedPlace.digits(sighting.uncertaintyMetres());
        var text = xml.text();
        text.put("<wpt lat=\"");
        text.decimal(point.latDegrees(), digits);
        text.put("\" lon=\"");
        text.decimal(point.lonDegrees(), digits);
        text.put("\">");
        var title = sighting.title();
        xml.element("name", title.isBlank() ? sighting.kind().english() : title);
        xml.element("cmt", comment(sighting));
        xml.element("desc", sighting.details().publicNote());
        xml.element("type", sighting.kind().code());
        text.put("</wpt>\n");
    }

    /// Its dates, how far off it may be, and what was made coarser: a waypoint's time is an
    /// instant, which nobody reported.
    private static String comment(ReleasedSighting sighting) {
        var dates = sighting.dates();
        var metres = sighting.uncertaintyMetres();
        return Stream.of(
                        dates == null ? "" : days(dates),
                        metres == null ? "" : "within " + Math.round(metres) + " m",
                        Generalization.words(sighting))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String days(DateSpan dates) {
        if (dates.isOpenBackwards()) {
            return dates.isOpenForwards() ? "" : "until " + dates.latest();
        }
        return dates.isOpenForwards()
                ? "from " + dates.earliest()
                : dates.earliest() + " to " + dates.latest();
    }
}
