package org.amnok.basemap.relief;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.amnok.basemap.archive.LostTiles;

/// Reads files of heights that are no images: `.hgt`, zipped or not, and DTED.
public final class HeightFiles {
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] DTED = {'U', 'H', 'L', '1'};

    private final HgtZip.Unpacked unpacked = new HgtZip.Unpacked();

    /// True for files that this reads, by their name and their first bytes.
    public static boolean mayBe(Path file, byte[] start) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return HgtName.isOne(name)
                || (begins(start, ZIP) && name.endsWith(".zip") && HgtZip.holdsTiles(file))
                || begins(start, DTED);
    }

    /// The grids in a file; none when it is of another kind.
    ///
    /// @throws org.amnok.domain.ProblemException when it is damaged
    public List<Heights> open(Path file, byte[] start) {
        if (begins(start, ZIP)) {
            return HgtZip.open(file, unpacked);
        }
        if (begins(start, DTED)) {
            return List.of(DtedHeights.open(file));
        }
        return HgtName.isOne(String.valueOf(file.getFileName()))
                ? List.of(HgtHeights.open(file))
                : List.of();
    }

    /// True when a file begins with a signature.
    public static boolean begins(byte[] start, byte[] signature) {
        return start.length >= signature.length
                && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
    }

    /// The grid that all are parts of.
    public static PostFrame frame(List<Heights> family) {
        return family.stream().map(Heights::frame).reduce(PostFrame::with).orElseThrow();
    }

    /// True when a grid is a part of another.
    public static boolean isPart(Heights grid, PostFrame whole) {
        return whole.continues(grid.frame());
    }

    /// Grids that are one, without reduced copies.
    public static Heights whole(List<Heights> family) {
        return new Mosaic(family, Optional.empty());
    }

    /// Grids that continue each other become one.
    ///
    /// @param coarse finds reduced copies of grids that are one
    /// @param lost has what was found damaged
    public static HeightModel model(
            List<Heights> all, Function<List<Heights>, Optional<Heights>> coarse, LostTiles lost) {
        var families = new ArrayList<List<Heights>>();
        for (var grid : all) {
            var family =
                    families.stream()
                            .filter(each -> each.getFirst().frame().continues(grid.frame()))
                            .findFirst();
            family.orElseGet(
                            () -> {
                                families.add(new ArrayList<>());
                                return families.getLast();
                            })
                    .add(grid);
        }
        var grids = new ArrayList<Heights>();
        for (var family : families) {
            grids.add(
                    family.size() == 1 && family.getFirst().sizes().size() > 1
                            ? family.getFirst()
                            : new Mosaic(family, coarse.apply(family)));
        }
        return new HeightModel(grids, lost);
    }
}
