package org.amnok.exchange.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.amnok.words.ResourceText;
import org.locationtech.jts.geom.Envelope;

/// The entry `geo` in the metadata of a GeoParquet file (1.1.0): longitude and latitude on WGS 84
/// (OGC:CRS84, as PROJJSON) in the column `geometry`, boxes in `bbox`.
///
/// @param types of shapes in it, as GeoParquet calls them
/// @param extent of all of them; null when there is none
record GeoEntry(Set<String> types, Envelope extent) {
    String json() {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", "1.1.0");
            json.writeStringField("primary_column", "geometry");
            json.writeObjectFieldStart("columns");
            json.writeObjectFieldStart("geometry");
            json.writeStringField("encoding", "WKB");
            strings("geometry_types", types, json);
            json.writeFieldName("crs");
            json.writeRawValue(crs());
            if (!extent.isNull()) {
                json.writeFieldName("bbox");
                json.writeArray(
                        new double[] {
                            extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()
                        },
                        0,
                        4);
            }
            covering(json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // into memory
        }
        return text.toString();
    }

    private static String crs() {
        return ResourceText.of(GeoEntry.class, "crs84.json").strip();
    }

    private static void covering(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("covering");
        json.writeObjectFieldStart("bbox");
        for (var side : GeoParquetOutput.BOX) {
            strings(side, List.of("bbox", side), json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void strings(String name, Iterable<String> values, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
