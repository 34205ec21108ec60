package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.amnok.basemap.BaseFiles;
import org.amnok.basemap.OverviewFolder;
import org.amnok.basemap.TileCache;
import org.amnok.domain.record.BaseOptions;

/// Images and archives of tiles that open, or are refused with a reason, in bounded time.
///
/// @param endings of the files that are base maps, in lower case
record BaseMapsSuite(String folder, String... endings) implements Suite {
    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        var opened = 0;
        var overviews = OverviewFolder.none();
        for (var file : SuiteFiles.in(folder)) {
            if (!isBaseMap(file)) {
                continue;
            }
            var files = new BaseFiles(new TileCache(8_000_000), overviews, _ -> List.of());
            var reading =
                    Reading.bounded(
                            () -> {
                                files.open(file, "", BaseOptions.AUTOMATIC).close();
                                return 1L;
                            });
            opened += reading.isRead() ? 1 : 0;
            score.add(folder.relativize(file).toString(), reading.harm());
        }
        score.remark(opened + " open", true);
        return score;
    }

    private boolean isBaseMap(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        for (var ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public double leastShare() {
        return 1;
    }
}
