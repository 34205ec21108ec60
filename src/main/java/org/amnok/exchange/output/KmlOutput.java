package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.amnok.domain.codelist.Family;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.ReleasedPictures;
import org.amnok.release.ReleasedRecords;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.RoundedPlace;
import org.jspecify.annotations.Nullable;

/// Writes KML 2.2 (OGC 07-147r2): a folder a family, time spans, balloons, all values as extended
/// data. Nothing in it refers to a network, and nothing tells where to look from: a program goes to
/// what it shows.
///
/// @param styles how sightings look
/// @param pictures that were written beside it
record KmlOutput(
        ReleasedCells cells, RiverShapes rivers, KmlStyles styles, ReleasedPictures pictures)
        implements SightingOutput {
    private static final int STRETCH_DIGITS = 4;

    @Override
    public void write(ReleasedRecords released, OutputStream out, Path waiting) throws IOException {
        var text = new ByteText(out);
        text.put(XmlText.HEAD);
        text.put("<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>\n");
        new XmlText(text).element("name", "Sightings");
        new XmlText(text).element("description", Generalization.ofLevels());
        styles.write(text);
        var families = Family.values();
        try (var rows = new OrderedRows(families.length, waiting)) {
            var data =
                    NamedCells.to(rows.text(), KmlOutput::name, Escapes.XML, "", "</value></Data>");
            rows.gather(
                    released,
                    sighting -> sighting.kind().family().ordinal(),
                    sighting -> placemark(rows.text(), data, sighting));
            var folders = new Folders(text);
            rows.each(
                    (family, bytes, from, length) -> {
                        folders.open(families[family]);
                        text.put(bytes, from, length);
                        text.spill();
                    });
            folders.close();
        }
        text.put("</Document></kml>\n");
        text.flush();
    }

    /// The folder that is open.
    private static final class Folders {
        private final ByteText text;
        private @Nullable Family open;

        Folders(ByteText text) {
            this.text = text;
        }

        void open(Family family) {
            if (family != open) {
                close();
                text.put("<Folder><name>");
                text.put(family.code());
                text.put("</name>\n");
                open = family;
            }
        }

        void close() {
            if (open != null) {
                text.put("</Folder>\n");
                open = null;
            }
        }
    }

    private void placemark(ByteText text, NamedCells data, ReleasedSighting sighting)
            throws IOException {
        var xml = new XmlText(text);
        var title = sighting.title();
        text.put("<Placemark>");
        xml.element("name", title.isBlank() ? sighting.kind().english() : title);
        new KmlDescription(sighting.details().publicNote(), pictures.of(sighting)).write(xml);
        time(text, sighting);
        styles.use(text, sighting);
        text.put("<ExtendedData>");
        cells.report(sighting, data);
        text.put("</ExtendedData>");
        geometry(text, sighting);
        text.put("</Placemark>\n");
    }

    /// An end that is open is left out: a program that shows time as a slider would reach to it.
    private static void time(ByteText text, ReleasedSighting sighting) {
        var dates = sighting.dates();
        if (dates == null || dates.isOpenBackwards() && dates.isOpenForwards()) {
            return;
        }
        text.put("<TimeSpan>");
        if (!dates.isOpenBackwards()) {
            text.put("<begin>");
            text.day(dates.earliest());
            text.put("</begin>");
        }
        if (!dates.isOpenForwards()) {
            text.put("<end>");
            text.day(dates.latest());
            text.put("</end>");
        }
        text.put("</TimeSpan>");
    }

    private void geometry(ByteText text, ReleasedSighting sighting) {
        var point = sighting.point();
        var stretch = sighting.stretch();
        if (point != null) {
            var digits = RoundedPlace.digits(sighting.uncertaintyMetres());
            text.put("<Point><coordinates>");
            position(text, point.lonDegrees(), point.latDegrees(), digits);
            text.put("</coordinates></Point>");
        } else if (stretch != null && !rivers.of(stretch).isEmpty()) {
            text.put("<LineString><tessellate>1</tessellate><coordinates>");
            for (var at : rivers.of(stretch)) {
                position(text, at.x, at.y, STRETCH_DIGITS);
                text.put(' ');
            }
            text.put("</coordinates></LineString>");
        }
    }

    private static void position(ByteText text, double lon, double lat, int digits) {
        text.decimal(lon, digits);
        text.put(',');
        text.decimal(lat, digits);
    }

    /// The file as a whole says what each level means.
    private static String name(ReleasedColumn column) {
        return column == ReleasedColumn.DATA_GENERALIZATIONS
                        || column == ReleasedColumn.INFORMATION_WITHHELD
                ? ""
                : "<Data name=\"" + column.code() + "\"><value>";
    }
}
