package org.amnok.workspace.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.amnok.basemap.BaseFile;
import org.amnok.basemap.BaseFiles;
import org.amnok.basemap.OverviewFolder;
import org.amnok.basemap.TileCache;
import org.amnok.domain.Progress;
import org.amnok.domain.codelist.BaseKind;
import org.amnok.domain.record.BaseOptions;
import org.amnok.exchange.parquet.MadeParquet;
import org.amnok.workspace.evidence.DroppedFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A folder of Parquet files as a layer of the map.
class ParquetFolderTest {
    /// More than are held in memory.
    private static final int MANY = 60_000;

    @TempDir Path folder;
    private Path rows;

    @BeforeEach
    void make_folder() throws IOException {
        rows = folder.resolve("rows");
        Files.createDirectories(rows.resolve("2025"));
    }

    private void points(String name, int count) throws SQLException {
        MadeParquet.of(
                rows.resolve(name),
                "SELECT range AS number, %s AS geometry FROM range(%d)"
                        .formatted(MadeParquet.POINT, count),
                MadeParquet.geo("geometry", "WKB", ""));
    }

    private BaseFile open() {
        var kept = new OverviewFolder(folder.resolve("kept"), 1L << 30);
        return new BaseFiles(new TileCache(1 << 20), kept, FileFeatures::of)
                .open(rows, "", BaseOptions.AUTOMATIC);
    }

    @Test
    void its_files_are_one_layer() throws SQLException {
        points("a.parquet", 10);
        points("2025/b.parquet", 20);
        try (var layer = open()) {
            assertThat(layer.kind()).isEqualTo(BaseKind.FEATURES);
            assertThat(layer.description()).contains("30 points");
        }
    }

    @Test
    void many_are_prepared_once_and_anew_when_a_file_comes() throws SQLException {
        points("a.parquet", MANY);
        try (var layer = open()) {
            assertThat(layer.canBeDrawnWhole()).isFalse();
            layer.overviews().orElseThrow().make(Progress.NONE);
        }
        try (var layer = open()) {
            assertThat(layer.description()).contains("60,000 points");
        }
        points("2025/b.parquet", 1);
        try (var layer = open()) {
            assertThat(layer.canBeDrawnWhole()).isFalse();
        }
    }

    @Test
    void dropped_on_the_window_its_points_are_offered_as_one() throws SQLException {
        points("a.parquet", 1);
        points("2025/b.parquet", 1);
        assertThat(DroppedFiles.of(List.of(rows)).sightings()).containsExactly(rows);
    }
}
