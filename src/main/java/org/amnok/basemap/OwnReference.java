package org.amnok.basemap;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.amnok.domain.ProblemException;
import org.amnok.geo.projection.SourceCrs;
import org.amnok.words.ShortText;

/// A reference system that a GeoTIFF describes by itself instead of by a code.
///
/// @param words names and definitions, parted by `|`; empty when it says nothing
record OwnReference(String words) {
    private static final int LONGEST_NAME = 100;

    /// As ESRI and GDAL write it in front of a definition.
    private static final Pattern ESRI = Pattern.compile("(?is)\\s*ESRI PE String\\s*=\\s*(.+)");

    private static final Pattern WEB_MERCATOR =
            Pattern.compile(
                    "(?is)web[ _]mercator|pseudo[ _-]mercator|mercator[ _]auxiliary[ _]sphere"
                            + "|google[ _](?:maps[ _]global[ _])?mercator");

    /// Empty when it is not read here.
    Optional<SourceCrs> crs() {
        if (WEB_MERCATOR.matcher(words).find()) {
            return Optional.of(SourceCrs.ofEpsg(3857));
        }
        var found = definitions();
        return found.stream()
                .filter(wkt -> wkt.toUpperCase(Locale.ROOT).startsWith("PROJCS"))
                .findFirst()
                .flatMap(OwnReference::read);
    }

    private List<String> definitions() {
        return parts().stream()
                .map(ESRI::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1).strip())
                .toList();
    }

    private static Optional<SourceCrs> read(String wkt) {
        try {
            return Optional.of(SourceCrs.ofWkt(wkt));
        } catch (ProblemException e) {
            // it is refused by its name
            return Optional.empty();
        }
    }

    private List<String> parts() {
        return Arrays.stream(words.split("\\|", -1)).filter(part -> !part.isBlank()).toList();
    }

    /// The first that it is called, for people; empty when it is called nothing.
    String name() {
        var first = parts().isEmpty() ? "" : parts().getFirst();
        var line = first.strip().replaceAll("\\p{Cntrl}+", " ");
        return ShortText.of(line, LONGEST_NAME);
    }
}
