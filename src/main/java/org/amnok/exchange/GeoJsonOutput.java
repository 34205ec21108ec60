package org.amnok.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.amnok.release.ReleasedSighting;
import org.amnok.release.ReleasedSightings;
import org.locationtech.jts.geom.Coordinate;

/// Writes GeoJSON (RFC 7946): WGS 84, longitude first, no `crs`. Points, lines for stretches of
/// river, and null geometries for what has no place or keeps it.
record GeoJsonOutput(RiverShapes rivers) implements SightingOutput {
    private static final int STRETCH_DIGITS = 4;

    @Override
    public void write(ReleasedSightings released, OutputStream out) throws IOException {
        try (var json = new JsonFactory().createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (var sighting : released.sightings()) {
                json.writeRaw('\n');
                feature(json, sighting);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    private void feature(JsonGenerator json, ReleasedSighting sighting) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", sighting.uuid().toString());
        geometry(json, sighting);
        json.writeObjectFieldStart("properties");
        for (var value : ReleasedRow.of(sighting).entrySet()) {
            property(json, value.getKey(), value.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /// The geometry says where.
    private static void property(JsonGenerator json, String name, Object value) throws IOException {
        switch (value) {
            case BigDecimal _ when name.equals("lat") || name.equals("lon") -> {}
            case BigDecimal number -> json.writeNumberField(name, number);
            case Integer number -> json.writeNumberField(name, number);
            default -> json.writeStringField(name, value.toString());
        }
    }

    private void geometry(JsonGenerator json, ReleasedSighting sighting) throws IOException {
        json.writeFieldName("geometry");
        var place = RoundedPlace.of(sighting);
        var stretch = sighting.stretch();
        if (place != null) {
            begin(json, "Point");
            position(json, place.lon(), place.lat());
            json.writeEndObject();
        } else if (stretch != null && !rivers.of(stretch).isEmpty()) {
            begin(json, "LineString");
            json.writeStartArray();
            for (var at : rivers.of(stretch)) {
                position(json, at);
            }
            json.writeEndArray();
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private static void begin(JsonGenerator json, String type) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeFieldName("coordinates");
    }

    private static void position(JsonGenerator json, Coordinate at) throws IOException {
        position(json, rounded(at.x), rounded(at.y));
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(STRETCH_DIGITS, RoundingMode.HALF_EVEN);
    }

    private static void position(JsonGenerator json, BigDecimal lon, BigDecimal lat)
            throws IOException {
        json.writeStartArray();
        json.writeNumber(lon);
        json.writeNumber(lat);
        json.writeEndArray();
    }
}
