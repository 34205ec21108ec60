package org.amnok.workspace.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.amnok.domain.ProblemException;
import org.amnok.layout.Sheet;
import org.amnok.map.styling.LayerSetting;
import org.amnok.map.styling.LayerStyling;
import org.amnok.workspace.output.PictureExport.Request;

/// What a person asked of a picture, as a specification tells it: no exact frame where that might
/// reveal a generalised place, and no filters, which may tell more than the picture.
record PictureSettings(Request request, LocalDate day) {
    List<String> lines(Sheet sheet) {
        var look = request.look();
        return List.of(
                "theme: " + code(look.theme()),
                "projection: " + request.extent().projection().code(),
                "frame: " + frame(sheet),
                "sightings shown as: " + code(look.display()),
                "layers from above: " + layers(look.layers()),
                "legend: " + (request.legend() ? "yes" : "no"),
                "date printed: " + day);
    }

    /// Only where a georeference would be allowed, too.
    private String frame(Sheet sheet) {
        try {
            sheet.georeference();
        } catch (ProblemException e) {
            return "not told, as it might reveal a generalised place";
        }
        var box = request.extent();
        return String.format(
                Locale.ROOT, "%.6f,%.6f,%.6f,%.6f", box.minX(), box.minY(), box.maxX(), box.maxY());
    }

    private static String layers(List<LayerSetting> layers) {
        return layers.stream()
                .filter(LayerSetting::visible)
                .map(layer -> code(layer.id()) + styled(layer))
                .collect(Collectors.joining(", "));
    }

    private static String styled(LayerSetting layer) {
        return layer.styling().equals(LayerStyling.DESIGNED) ? "" : " (restyled)";
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
