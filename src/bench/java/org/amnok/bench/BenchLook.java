package org.amnok.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The styles that all programs draw the benchmark with. Colours are `#rrggbb`, lengths px.
///
/// @param categoryColours of sightings by their category, in order
record BenchLook(
        String background,
        String landFill,
        String line,
        double linePixels,
        String font,
        double labelPixels,
        String halo,
        double haloPixels,
        double markerPixels,
        String markerOutline,
        double markerOutlinePixels,
        List<String> categories,
        List<String> categoryColours) {

    /// @param settings what `bench.json` holds
    static BenchLook of(Map<String, Object> settings) {
        var style = JsonTree.object(settings, "style");
        return new BenchLook(
                JsonTree.text(style, "background"),
                JsonTree.text(style, "land_fill"),
                JsonTree.text(style, "line"),
                JsonTree.number(style, "line_px"),
                JsonTree.text(style, "font"),
                JsonTree.number(style, "label_px"),
                JsonTree.text(style, "halo"),
                JsonTree.number(style, "halo_px"),
                JsonTree.number(style, "marker_px"),
                JsonTree.text(style, "marker_outline"),
                JsonTree.number(style, "marker_outline_px"),
                texts(settings, "categories"),
                texts(settings, "colors"));
    }

    private static List<String> texts(Map<String, Object> settings, String name) {
        var texts = new ArrayList<String>();
        JsonTree.array(settings, name).forEach(t -> texts.add(String.valueOf(t)));
        return List.copyOf(texts);
    }
}
