package org.amnok.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.amnok.basemap.archive.LostTiles;
import org.amnok.basemap.relief.HeightFiles;
import org.amnok.basemap.relief.HeightRows;
import org.amnok.basemap.relief.Heights;
import org.amnok.basemap.relief.PostFrame;
import org.amnok.basemap.relief.TiffHeights;
import org.amnok.basemap.tiff.TiffFile;
import org.amnok.domain.Opening;
import org.amnok.domain.ProblemException;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseOptions;
import org.amnok.domain.record.ReliefOptions;

/// Opens files of heights: one, or the tiles in a folder as one relief.
final class ElevationFiles {
    /// Between the names of tiles of a folder that belong to a layer.
    static final String SEPARATOR = "|";

    private static final String VARIANT = "heights";
    private static final int DEPTH = 4;
    private static final int MOST_LOOKED_AT = 20_000;
    private static final int MOST_TILES = 1000;

    /// Decoded blocks of all GeoTIFFs of a layer together: 128 MB.
    private static final long MOST_DECODED = 32_000_000;

    private static final long MOST_MADE_OF = 8_000_000_000L;
    private static final long WORTH_COPIES = 16_000_000;

    private final Path path;
    private final BaseOptions options;
    private final TileCache cache;
    private final OverviewFolder overviews;
    private final LostTiles lost = new LostTiles();
    private Optional<OverviewTask> task = Optional.empty();

    /// @param path a file, or the folder of several
    ElevationFiles(Path path, BaseOptions options, TileCache cache, OverviewFolder overviews) {
        this.path = path;
        this.options = options;
        this.cache = cache;
        this.overviews = overviews;
    }

    /// @param names of the tiles in the folder, from there; empty for all
    /// @throws ProblemException when none can be read
    BaseFile open(String names) {
        var isFolder = Files.isDirectory(path);
        var files = isFolder ? files(names) : List.of(path);
        var grids = new ArrayList<Heights>();
        try {
            var first = readAll(files, grids);
            if (grids.isEmpty()) {
                throw first.orElseGet(this::nothing);
            }
            var model = HeightFiles.model(grids, family -> coarse(files, family), lost);
            var kind = BaseFiles.isTiff(path) ? BaseKind.GEOTIFF : BaseKind.ELEVATION;
            var drawn = options.relief() == null ? ReliefOptions.DESIGNED : options.relief();
            return new ReliefFile(kind, path, model, drawn, cache, task);
        } catch (RuntimeException e) {
            grids.forEach(Heights::close);
            throw e;
        }
    }

    /// What cannot be read of several is left out and counted.
    ///
    /// @return the first problem
    private Optional<ProblemException> readAll(List<Path> files, List<Heights> grids) {
        var reader = new HeightFiles();
        var first = Optional.<ProblemException>empty();
        for (var i = 0; i < files.size(); i++) {
            try {
                grids.addAll(read(files.get(i), files.size(), reader));
            } catch (ProblemException e) {
                first = first.isPresent() ? first : Optional.of(e);
                lost.add(-1, i, 0, e.problem().what());
            }
        }
        return first;
    }

    private ProblemException nothing() {
        return ProblemException.ofFile(
                path,
                "basemap.holds_no_heights_that_are_read",
                "basemap.choose_hgt_files_zipped_or_not");
    }

    private List<Path> files(String names) {
        if (!names.isEmpty()) {
            return Stream.of(names.split("\\" + SEPARATOR)).map(path::resolve).toList();
        }
        try (var all = Files.walk(path, DEPTH)) {
            var found =
                    all.limit(MOST_LOOKED_AT)
                            .filter(Files::isRegularFile)
                            .filter(ElevationFiles::mayBe)
                            .limit(MOST_TILES + 1)
                            .sorted()
                            .toList();
            if (found.size() > MOST_TILES) {
                throw ProblemException.ofTexts(
                        "basemap.holds_more_than_tiles",
                        "basemap.choose_a_folder_with_those_of",
                        path.getFileName(),
                        MOST_TILES);
            }
            return found;
        } catch (IOException e) {
            throw BaseFiles.unreadable(path, e);
        }
    }

    private static boolean mayBe(Path file) {
        try {
            return BaseFiles.isTiff(file) || HeightFiles.mayBe(file, BaseFiles.start(file));
        } catch (ProblemException e) {
            return false;
        }
    }

    private List<Heights> read(Path file, int of, HeightFiles reader) {
        return BaseFiles.isTiff(file)
                ? List.of(tiff(file, of))
                : reader.open(file, BaseFiles.start(file));
    }

    private Heights tiff(Path file, int of) {
        return Opening.made(opened(file, of), tiff -> heights(file, tiff, MOST_DECODED / of));
    }

    private Heights heights(Path file, TiffFile tiff, long mostDecoded) {
        var full = tiff.levels().getFirst();
        if (full.bands() != 1 || full.palette() != null) {
            throw ProblemException.ofTexts(
                    "basemap.is_an_image_it_holds_no",
                    "basemap.choose_a_geotiff_of_one_band",
                    file.getFileName());
        }
        var grid = GeoTiffPyramid.grid(file, tiff);
        var extent = grid.extent();
        var frame =
                new PostFrame(
                        grid.projection(),
                        extent.minX(),
                        extent.maxY(),
                        (extent.maxX() - extent.minX()) / grid.width(),
                        (extent.maxY() - extent.minY()) / grid.height(),
                        grid.width(),
                        grid.height());
        var nothing = options.noDataValue();
        var noData = nothing == null ? full.noData() : nothing;
        return new TiffHeights(tiff, frame, noData, mostDecoded, lost);
    }

    /// A single one with the small copies that images have.
    private TiffFile opened(Path file, int of) {
        var plain = TiffFile.open(file);
        var coarsest = plain.levels().getLast();
        if (of > 1 || (long) coarsest.width() * coarsest.height() <= WORTH_COPIES) {
            return plain;
        }
        var found = overviews.find(file, GeoTiffPyramid.VALUES);
        if (found.isPresent()) {
            plain.close();
            return TiffFile.open(file, found);
        }
        task = GeoTiffPyramid.task(file, overviews);
        return plain;
    }

    /// Small copies of tiles that are one grid, or what makes them.
    private Optional<Heights> coarse(List<Path> files, List<Heights> family) {
        var whole = HeightFiles.frame(family);
        if (files.size() == 1 && BaseFiles.isTiff(files.getFirst())
                || whole.posts() <= WORTH_COPIES
                || whole.posts() > MOST_MADE_OF) {
            return Optional.empty();
        }
        var variant = VARIANT + whole.words() + "\n" + print(files);
        var copies =
                overviews.opened(files.getFirst(), variant, OverviewFolder.IMAGE, TiffFile::open);
        if (copies.isPresent()) {
            return Optional.of(
                    new TiffHeights(copies.get(), whole, Double.NaN, MOST_DECODED, lost));
        }
        task =
                overviews.task(
                        files.getFirst(),
                        variant,
                        false,
                        () -> new HeightRows(HeightFiles.whole(again(files, whole))));
        return Optional.empty();
    }

    private String print(List<Path> files) {
        try {
            return FileParts.of(path, files).print();
        } catch (IOException e) {
            throw BaseFiles.unreadable(path, e);
        }
    }

    /// Those of the same grid, opened once more.
    private List<Heights> again(List<Path> files, PostFrame whole) {
        var reader = new HeightFiles();
        var grids = new ArrayList<Heights>();
        for (var file : files) {
            try {
                for (var grid : read(file, files.size(), reader)) {
                    if (HeightFiles.isPart(grid, whole)) {
                        grids.add(grid);
                    } else {
                        grid.close();
                    }
                }
            } catch (ProblemException e) {
                // it was counted when it was opened first
            }
        }
        return grids;
    }
}
