package org.amnok.suites;

import java.io.IOException;
import java.nio.file.Path;
import org.amnok.basemap.osm.OsmRelation;
import org.amnok.basemap.osm.OsmSink;
import org.amnok.basemap.osm.OsmTags;
import org.amnok.basemap.osm.PbfFile;

/// Files of OpenStreetMap in blocks: each is read and has objects. The files of single blocks have
/// no header and are refused for that.
record PbfSuite(String folder) implements Suite {
    @Override
    public Score score(Path folder) throws IOException {
        var score = new Score();
        for (var file : SuiteFiles.in(folder)) {
            score.add(file.getFileName().toString(), miss(file));
        }
        return score;
    }

    private static String miss(Path file) {
        var isBlock = file.getFileName().toString().contains("FileBlock");
        var counted = new Counted();
        try {
            new PbfFile(file).readAll(counted, (done, all) -> {});
            return counted.objects > 0 ? "" : "nothing is in it";
        } catch (IOException e) {
            return isBlock && String.valueOf(e.getMessage()).contains("header")
                    ? ""
                    : String.valueOf(e.getMessage());
        }
    }

    private static final class Counted implements OsmSink {
        private long objects;

        @Override
        public void node(long id, int lon, int lat, OsmTags tags) {
            objects++;
        }

        @Override
        public void way(long id, long[] nodes, OsmTags tags) {
            objects++;
        }

        @Override
        public void relation(OsmRelation relation) {
            objects++;
        }
    }

    @Override
    public double leastShare() {
        return 1;
    }
}
