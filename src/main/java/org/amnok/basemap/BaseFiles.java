package org.amnok.basemap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amnok.basemap.archive.MbtilesArchive;
import org.amnok.basemap.archive.PmtilesArchive;
import org.amnok.basemap.archive.TileArchive;
import org.amnok.basemap.features.FeatureFeed;
import org.amnok.basemap.osm.FreeShapes;
import org.amnok.basemap.osm.PbfFile;
import org.amnok.basemap.relief.HeightFiles;
import org.amnok.domain.ProblemException;
import org.amnok.domain.record.BaseOptions;

/// Opens files of base maps and images by what is in them, whatever they are called.
///
/// @param cache of decoded tiles, for all files together
/// @param overviews where small copies of images, tiles of street files, and what is prepared of
///   layers are kept
/// @param features reads layers of features
public record BaseFiles(TileCache cache, OverviewFolder overviews, FeatureFeed.Opener features) {
    private static final int LONGEST_SIGNATURE = 72;

    /// Where an SQLite file says of which program it is.
    private static final int APPLICATION_ID = 68;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /// Opens a file. Reads of it what is needed to judge it: not for the FX thread.
    ///
    /// @param table of a file that holds several maps, or a part of an OpenStreetMap file; empty
    ///   for the first, or all
    /// @throws ProblemException when it is missing, damaged, or no base map that can be shown
    public BaseFile open(Path file, String table, BaseOptions options) {
        if (Files.isDirectory(file)) {
            var rows = features.layers(file);
            return rows.isEmpty()
                    ? heights(file, table, options)
                    : FeatureFile.open(file, table, rows, List.of(), overviews);
        }
        var start = start(file);
        if (PbfFile.isBegunBy(start) || begins(start, "PK") && FreeShapes.isOne(file)) {
            return OsmFile.open(file, table, overviews);
        }
        if (HeightFiles.mayBe(file, start) || options.relief() != null && isTiff(start)) {
            return heights(file, "", options);
        }
        if (HeightFiles.begins(start, PNG) || HeightFiles.begins(start, JPEG)) {
            return PicturePyramid.open(file, cache, overviews);
        }
        if (isTiff(start)) {
            return GeoTiffPyramid.open(file, options, cache, overviews);
        }
        if (begins(start, "PMTiles")) {
            return ofArchive(file, PmtilesArchive.open(file));
        }
        if (begins(start, "SQLite format 3") && !isGeoPackage(start)) {
            return ofArchive(file, MbtilesArchive.open(file));
        }
        var layers = features.layers(file);
        if (layers.isEmpty() && !isGeoPackage(start)) {
            throw ProblemException.ofFile(
                    file, "basemap.is_no_map_or_image_that", "basemap.choose_a_geotiff_map_tiles");
        }
        var tiles = isGeoPackage(start) ? GeoPackageTiles.names(file) : List.<String>of();
        return layers.isEmpty() || tiles.contains(table)
                ? GeoPackageTiles.open(file, table, cache, overviews)
                : FeatureFile.open(file, table, layers, tiles, overviews);
    }

    /// `GPKG`, or `GP10` and `GP11` of the first versions.
    private static boolean isGeoPackage(byte[] start) {
        return start.length == LONGEST_SIGNATURE
                && start[APPLICATION_ID] == 'G'
                && start[APPLICATION_ID + 1] == 'P'
                && (start[APPLICATION_ID + 2] == 'K' || start[APPLICATION_ID + 2] == '1');
    }

    private BaseFile ofArchive(Path file, TileArchive archive) {
        return switch (archive.facts().format()) {
            case PNG, JPEG, WEBP -> TilePyramid.open(file, archive, cache, overviews);
            case VECTOR, OTHER -> StreetMapFile.of(file, archive, null);
        };
    }

    /// How a layer of several files of heights in a folder names them.
    ///
    /// @param files in the folder or below it
    public static String namesOf(Path folder, List<Path> files) {
        return files.stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.joining(ElevationFiles.SEPARATOR));
    }

    private BaseFile heights(Path path, String table, BaseOptions options) {
        return new ElevationFiles(path, options, cache, overviews).open(table);
    }

    /// By its first bytes; false for a folder.
    static boolean isTiff(Path file) {
        return Files.isRegularFile(file) && isTiff(start(file));
    }

    private static boolean isTiff(byte[] start) {
        return Stream.of("II*\0", "MM\0*", "II+\0", "MM\0+")
                .anyMatch(signature -> begins(start, signature));
    }

    static byte[] start(Path file) {
        if (!Files.isRegularFile(file)) {
            throw missing(file);
        }
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(LONGEST_SIGNATURE);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    static boolean begins(byte[] start, String signature) {
        return HeightFiles.begins(start, signature.getBytes(StandardCharsets.ISO_8859_1));
    }

    static ProblemException missing(Path file) {
        return ProblemException.ofFile(
                file, "basemap.there_is_no_file", "basemap.it_was_moved_renamed_or_is");
    }

    static ProblemException unreadable(Path file, IOException failure) {
        return ProblemException.ofFile(
                file, "basemap.cannot_be_read", "basemap.check_that_you_may_read_it", failure);
    }

    /// What a file that is not as it should be is told as.
    static ProblemException damaged(Path file, String why) {
        return ProblemException.ofFile(
                file, "basemap.cannot_be_shown", "common.get_it_again_from_its_source_2", why);
    }
}
