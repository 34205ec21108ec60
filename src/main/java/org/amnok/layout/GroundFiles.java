package org.amnok.layout;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.amnok.domain.ProblemException;
import org.amnok.layout.raster.CrsText;
import org.amnok.release.OutputFile;

/// The files beside a picture of pixels that say how it lies on the ground: a world file
/// (`map.pgw`) and its projection (`map.prj`, `map.png.aux.xml`).
public final class GroundFiles {
    private GroundFiles() {}

    /// Writes them beside a PNG or JPEG; a TIFF says it in itself.
    ///
    /// @throws ProblemException when the sheet may not or cannot say it
    public static void write(Sheet sheet, OutputFile picture) {
        var ground = sheet.georeference();
        if (isTiff(picture.name())) {
            return;
        }
        var names = names(picture.name());
        write(picture, names.get(0), ground.worldFile());
        write(picture, names.get(1), CrsText.of(ground.epsg()) + "\n");
        write(picture, names.get(2), CrsText.auxiliary(ground.epsg()));
    }

    /// What they are called beside a picture; none beside a TIFF.
    public static List<String> names(String picture) {
        return isTiff(picture)
                ? List.of()
                : List.of(
                        beside(picture, "." + ending(picture)),
                        beside(picture, ".prj"),
                        picture + ".aux.xml");
    }

    /// Refuses what may not or cannot be said, before anything is written.
    ///
    /// @throws ProblemException that says why
    public static void check(Sheet sheet, OutputFile picture) {
        if (!isTiff(picture.name())) {
            ending(picture.name());
        }
        CrsText.of(sheet.georeference().epsg());
    }

    private static boolean isTiff(String picture) {
        return picture.toLowerCase(Locale.ROOT).matches(".*\\.tiff?");
    }

    /// Programs look for these by the name of the picture without its ending.
    private static String beside(String picture, String ending) {
        return picture.replaceFirst("(?<=.)\\.[^.]*$", "") + ending;
    }

    private static String ending(String picture) {
        var name = picture.toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            return "pgw";
        } else if (name.endsWith(".jpg") || name.endsWith(".jpeg")) {
            return "jgw";
        }
        throw ProblemException.ofTexts(
                "layout.cannot_be_laid_on_the_ground", "layout.choose_a_png_or_jpeg_for", picture);
    }

    private static void write(OutputFile picture, String name, String text) {
        picture.sibling(name).write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
