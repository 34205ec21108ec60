package org.amnok.exchange.output;

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
        var shapes =
                new JsonObject()
                        .with("encoding", "WKB")
                        .with("geometry_types", List.copyOf(types))
                        .with("crs", new JsonObject.Raw(crs()));
        if (!extent.isNull()) {
            shapes.with(
                    "bbox",
                    List.of(
                            extent.getMinX(),
                            extent.getMinY(),
                            extent.getMaxX(),
                            extent.getMaxY()));
        }
        var box = new JsonObject();
        GeoParquetOutput.BOX.forEach(side -> box.with(side, List.of("bbox", side)));
        shapes.with("covering", new JsonObject().with("bbox", box));
        return new JsonObject()
                .with("version", "1.1.0")
                .with("primary_column", "geometry")
                .with("columns", new JsonObject().with("geometry", shapes))
                .line();
    }

    private static String crs() {
        return ResourceText.of(GeoEntry.class, "crs84.json").strip();
    }
}
