package org.amnok.layout.raster;

import org.amnok.domain.ProblemException;
import org.amnok.words.ResourceText;

/// Coordinate reference systems in well-known text (OGC 01-009), as files beside pictures hold
/// them.
public final class CrsText {
    private CrsText() {}

    /// The text of a system on one line.
    ///
    /// @throws ProblemException when there is none for the code
    public static String of(int epsg) {
        return ResourceText.find(CrsText.class, "EPSG_" + epsg + ".wkt")
                .map(String::strip)
                .orElseThrow(
                        () ->
                                ProblemException.ofTexts(
                                        "layout.no_file_can_say_in_which",
                                        "layout.choose_epsg_3857_epsg_32651",
                                        epsg));
    }

    /// The same as GDAL keeps it beside a picture (`.aux.xml`).
    public static String auxiliary(int epsg) {
        return "<PAMDataset>\n  <SRS>%s</SRS>\n</PAMDataset>\n"
                .formatted(of(epsg).replace("\"", "&quot;"));
    }
}
