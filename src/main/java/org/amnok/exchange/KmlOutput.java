package org.amnok.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.amnok.domain.Family;
import org.amnok.map.Theme;
import org.amnok.map.Token;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;

/// Writes KML 2.3 (OGC 12-007r2): a folder a family in its colour, time spans, all values as
/// extended data. Nothing in it refers to a network.
record KmlOutput(RiverShapes rivers) implements SightingOutput {
    private static final String NAMESPACE = "http://www.opengis.net/kml/2.2";

    @Override
    public void write(ReleasedSightings released, OutputStream out) throws IOException {
        var byFamily =
                released.sightings().stream()
                        .collect(Collectors.groupingBy(each -> each.kind().family()));
        XmlOutput.write(
                out,
                xml ->
                        xml.element(
                                "kml",
                                () ->
                                        xml.element(
                                                "Document",
                                                () -> {
                                                    for (var family : Family.values()) {
                                                        style(xml, family);
                                                    }
                                                    for (var family : Family.values()) {
                                                        folder(xml, family, byFamily);
                                                    }
                                                }),
                                "xmlns",
                                NAMESPACE));
    }

    private static void style(XmlOutput xml, Family family) throws XMLStreamException {
        var rgb = Token.of(family).rgb(Theme.LIGHT);
        var opaque =
                String.format(
                        Locale.ROOT,
                        "ff%02x%02x%02x",
                        rgb & 0xff,
                        rgb >> 8 & 0xff,
                        rgb >> 16 & 0xff);
        xml.element(
                "Style",
                () -> {
                    xml.element("IconStyle", () -> xml.text("color", opaque));
                    xml.element(
                            "LineStyle",
                            () -> {
                                xml.text("color", opaque);
                                xml.text("width", "4");
                            });
                },
                "id",
                family.code());
    }

    private void folder(XmlOutput xml, Family family, Map<Family, List<ReleasedSighting>> byFamily)
            throws XMLStreamException {
        var sightings = byFamily.get(family);
        if (sightings == null) {
            return;
        }
        xml.element(
                "Folder",
                () -> {
                    xml.text("name", family.code());
                    for (var sighting : sightings) {
                        placemark(xml, sighting);
                    }
                });
    }

    private void placemark(XmlOutput xml, ReleasedSighting sighting) throws XMLStreamException {
        xml.element(
                "Placemark",
                () -> {
                    var title = sighting.title();
                    xml.text("name", title.isBlank() ? sighting.kind().label() : title);
                    xml.text("description", sighting.details().publicNote());
                    time(xml, sighting);
                    xml.text("styleUrl", "#" + sighting.kind().family().code());
                    data(xml, sighting);
                    geometry(xml, sighting);
                });
    }

    private static void time(XmlOutput xml, ReleasedSighting sighting) throws XMLStreamException {
        var dates = sighting.dates();
        if (dates != null) {
            xml.element(
                    "TimeSpan",
                    () -> {
                        xml.text("begin", dates.earliest().toString());
                        xml.text("end", dates.latest().toString());
                    });
        }
    }

    private static void data(XmlOutput xml, ReleasedSighting sighting) throws XMLStreamException {
        xml.element(
                "ExtendedData",
                () -> {
                    for (var value : ReleasedRow.of(sighting).entrySet()) {
                        xml.element(
                                "Data",
                                () -> xml.text("value", value.getValue().toString()),
                                "name",
                                value.getKey());
                    }
                });
    }

    private void geometry(XmlOutput xml, ReleasedSighting sighting) throws XMLStreamException {
        var place = RoundedPlace.of(sighting);
        var stretch = sighting.stretch();
        if (place != null) {
            var at = place.lon().toPlainString() + "," + place.lat().toPlainString();
            xml.element("Point", () -> xml.text("coordinates", at));
        } else if (stretch != null && !rivers.of(stretch).isEmpty()) {
            var line =
                    rivers.of(stretch).stream()
                            .map(at -> String.format(Locale.ROOT, "%.4f,%.4f", at.x, at.y))
                            .collect(Collectors.joining(" "));
            xml.element(
                    "LineString",
                    () -> {
                        xml.text("tessellate", "1");
                        xml.text("coordinates", line);
                    });
        }
    }
}
