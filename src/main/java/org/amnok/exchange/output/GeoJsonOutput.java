package org.amnok.exchange.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.amnok.exchange.table.ReleasedColumn;
import org.amnok.release.ReleasedRecords;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.RoundedPlace;

/// Writes GeoJSON (RFC 7946): WGS 84, longitude first, no `crs`. Points, lines for stretches of
/// river, and null geometries for what has no place or keeps it. How places were made coarser
/// stands in a foreign member of the collection.
record GeoJsonOutput(ReleasedCells cells, RiverShapes rivers) implements SightingOutput {
    private static final int STRETCH_DIGITS = 4;

    @Override
    public void write(ReleasedRecords released, OutputStream out, Path waiting) throws IOException {
        var text = new ByteText(out);
        text.put("{\"type\":\"FeatureCollection\",\"generalization\":\"");
        text.text(Generalization.OF_THE_FILE, Escapes.JSON);
        text.put("\",\"features\":[");
        try (var rows = new OrderedRows(1, waiting)) {
            var properties =
                    NamedCells.to(rows.text(), GeoJsonOutput::name, Escapes.JSON, "\"", "");
            rows.gather(released, any -> 0, each -> feature(rows.text(), each, properties));
            var isFirst = new boolean[] {true};
            rows.each(
                    (group, bytes, from, length) -> {
                        text.put(isFirst[0] ? "\n" : ",\n");
                        isFirst[0] = false;
                        text.put(bytes, from, length);
                        text.spill();
                    });
        }
        text.put("\n]}\n");
        text.flush();
    }

    private void feature(ByteText text, ReleasedSighting sighting, NamedCells properties)
            throws IOException {
        text.put("{\"type\":\"Feature\",\"id\":\"");
        text.uuid(sighting.uuid());
        text.put("\",\"geometry\":");
        geometry(text, sighting);
        text.put(",\"properties\":{");
        cells.report(sighting, properties);
        text.put("}}");
    }

    private void geometry(ByteText text, ReleasedSighting sighting) {
        var point = sighting.point();
        var stretch = sighting.stretch();
        if (point != null) {
            var digits = RoundedPlace.digits(sighting.uncertaintyMetres());
            text.put("{\"type\":\"Point\",\"coordinates\":");
            position(text, point.lonDegrees(), point.latDegrees(), digits);
            text.put('}');
        } else if (stretch != null && !rivers.of(stretch).isEmpty()) {
            text.put("{\"type\":\"LineString\",\"coordinates\":[");
            var isFirst = true;
            for (var at : rivers.of(stretch)) {
                text.put(isFirst ? "" : ",");
                isFirst = false;
                position(text, at.x, at.y, STRETCH_DIGITS);
            }
            text.put("]}");
        } else {
            text.put("null");
        }
    }

    private static void position(ByteText text, double lon, double lat, int digits) {
        text.put('[');
        text.decimal(lon, digits);
        text.put(',');
        text.decimal(lat, digits);
        text.put(']');
    }

    private static String name(ReleasedColumn column) {
        return (column == ReleasedColumn.UUID ? "" : ",") + "\"" + column.code() + "\":";
    }
}
