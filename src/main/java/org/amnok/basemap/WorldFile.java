package org.amnok.basemap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.MapProjection;
import org.amnok.geo.projection.Projections;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.words.Messages;

/// The text file beside a picture that says where it lies: six numbers, and in a file of its own in
/// which projection.
final class WorldFile {
    private static final int LARGEST_BYTES = 1 << 20;
    private static final Pattern SRS = Pattern.compile("<SRS[^>]*>([^<]{1,20000})</SRS>");

    /// No easting of a zone is as large; every x of Web Mercator in East Asia is.
    private static final double LEAST_MERCATOR_X = 2_000_000;

    private WorldFile() {}

    /// @throws ProblemException when there is none, or it makes no sense
    static ImageGrid read(Path picture, int width, int height) {
        var world =
                beside(picture, endings(picture))
                        .orElseThrow(
                                () ->
                                        problem(
                                                picture,
                                                Messages.text(
                                                        "basemap.there_is_no_world_file_beside")));
        var six = numbers(world);
        // a world file tells the middle of the upper left pixel, and x, y for each step right first
        var abcdef =
                new double[] {
                    six[0],
                    six[2],
                    six[4] - (six[0] + six[2]) / 2,
                    six[1],
                    six[3],
                    six[5] - (six[1] + six[3]) / 2
                };
        return ImageGrid.of(width, height, abcdef, projection(picture, abcdef));
    }

    /// `.pgw`, `.pngw`, `.wld` of a `.png`.
    private static List<String> endings(Path picture) {
        var name = String.valueOf(picture.getFileName());
        var ending = name.substring(name.lastIndexOf('.') + 1);
        var endings = new ArrayList<String>();
        if (ending.length() >= 3) {
            endings.add("." + ending.charAt(0) + ending.charAt(ending.length() - 1) + "w");
            endings.add("." + ending + "w");
        }
        endings.add(".wld");
        return endings;
    }

    private static Optional<Path> beside(Path picture, List<String> endings) {
        var name = String.valueOf(picture.getFileName());
        var dot = name.lastIndexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot);
        for (var ending : endings) {
            for (var each : List.of(ending, ending.toUpperCase(Locale.ROOT))) {
                var file = picture.resolveSibling(stem + each);
                if (Files.isRegularFile(file)) {
                    return Optional.of(file);
                }
            }
        }
        return Optional.empty();
    }

    private static double[] numbers(Path world) {
        var words = text(world).strip().split("\\s+");
        if (words.length < 6) {
            throw problem(world, Messages.text("basemap.it_has_not_the_six_numbers"));
        }
        var six = new double[6];
        for (var i = 0; i < six.length; i++) {
            try {
                six[i] = Double.parseDouble(words[i]);
            } catch (NumberFormatException e) {
                throw problem(world, Messages.text("basemap.its_number_is_no_number", (i + 1)));
            }
        }
        return six;
    }

    private static MapProjection projection(Path picture, double[] abcdef) {
        return named(picture).map(SourceCrs::projection).orElseGet(() -> guessed(picture, abcdef));
    }

    /// The reference system that a file beside a picture names; empty when there is none.
    static Optional<SourceCrs> named(Path picture) {
        var name = String.valueOf(picture.getFileName());
        return beside(picture, List.of(".prj"))
                .map(WorldFile::text)
                .or(() -> ofSideCar(picture.resolveSibling(name + ".aux.xml")))
                .map(SourceCrs::ofWkt);
    }

    private static Optional<String> ofSideCar(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var srs = SRS.matcher(text(file));
        return srs.find()
                ? Optional.of(srs.group(1).replace("&quot;", "\"").replace("&amp;", "&"))
                : Optional.empty();
    }

    /// Degrees and Web Mercator can be recognised by the size of their numbers; zones cannot.
    private static MapProjection guessed(Path picture, double[] abcdef) {
        var x = Math.abs(abcdef[2]);
        if (x <= 180 && Math.abs(abcdef[5]) <= 90 && Math.abs(abcdef[0]) < 1) {
            return Projections.byCode("EPSG:4326").orElseThrow();
        }
        if (x > LEAST_MERCATOR_X) {
            return Projections.webMercator();
        }
        throw problem(picture, Messages.text("basemap.nothing_beside_it_says_in_which"));
    }

    private static String text(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LARGEST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw BaseFiles.unreadable(file, e);
        }
    }

    private static ProblemException problem(Path file, String what) {
        return ProblemException.of(
                what, file.toString(), Messages.text("basemap.put_the_world_file_such_as"));
    }
}
