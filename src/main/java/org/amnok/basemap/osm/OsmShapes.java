package org.amnok.basemap.osm;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.amnok.domain.FileFault;

/// Reads a file twice: where nodes are and which ways belong to areas, then the ways; and puts the
/// shapes together. Holds in memory what relations say; the rest is in files of a folder.
public final class OsmShapes implements StreetSource {
    static final int MOST_MEMBERS = 8_000_000;
    private static final long MOST_PLACES_OF_AREA = 5_000_000;

    /// So many areas are put together before it is asked whether to go on.
    private static final int AT_ONCE = 200;

    private static final double SCALE = 1e7;

    private final PbfFile file;
    private final Path folder;
    private final ShapeSink sink;
    private final List<OsmRelation> areas = new ArrayList<>();
    private long members;
    private int leftOut;

    /// @param folder for files that are gone when it ends
    public OsmShapes(PbfFile file, Path folder, ShapeSink sink) {
        this.file = file;
        this.folder = folder;
        this.sink = sink;
    }

    @Override
    public void read(PbfFile.Watch first, PbfFile.Watch second) throws IOException {
        try (var nodes = new NodePlaces(folder.resolve("nodes"))) {
            file.readAll(new First(nodes), first);
            nodes.seal();
            var ids = areas.stream().flatMapToLong(area -> LongStream.of(area.ways()));
            var wanted = ids.sorted().distinct().toArray();
            try (var kept = new KeptWays(wanted, folder.resolve("ways"))) {
                file.readWays(new Second(nodes, kept), second);
                kept.seal();
                new Areas(kept).all(second);
            }
        }
    }

    @Override
    public boolean isOfSeveral() {
        return file.isOfSeveral();
    }

    @Override
    public int leftOut() {
        return leftOut;
    }

    private final class First implements OsmSink {
        private final NodePlaces nodes;

        First(NodePlaces nodes) {
            this.nodes = nodes;
        }

        @Override
        public void node(long id, int lon, int lat, OsmTags tags) throws IOException {
            var x = World.x(lon / SCALE);
            var y = World.y(lat / SCALE);
            nodes.add(id, x, y);
            if (!tags.isEmpty() && sink.wants(tags)) {
                sink.point(x, y, tags);
            }
        }

        @Override
        public void relation(OsmRelation relation) throws IOException {
            if (!relation.isArea() || (!sink.wants(relation.tags()) && !isOldStyle(relation))) {
                return;
            }
            members += relation.ways().length;
            if (members > MOST_MEMBERS) {
                throw FileFault.of("basemap.its_areas_have_more_than_edges", MOST_MEMBERS);
            }
            areas.add(relation);
        }
    }

    /// What it is may be said by its outer ways instead.
    private static boolean isOldStyle(OsmRelation relation) {
        return relation.tags().get("type").equals("multipolygon")
                && relation.tags().all().keySet().stream()
                        .allMatch(key -> key.equals("type") || key.equals("source"));
    }

    private final class Second implements OsmSink {
        private final NodePlaces nodes;
        private final KeptWays kept;

        Second(NodePlaces nodes, KeptWays kept) {
            this.nodes = nodes;
            this.kept = kept;
        }

        @Override
        public void way(long id, long[] refs, OsmTags tags) throws IOException {
            var isMember = kept.wants(id);
            var isDrawn = !tags.isEmpty() && sink.wants(tags);
            if (!isMember && !isDrawn) {
                return;
            }
            var line = line(refs);
            if (isMember) {
                kept.add(id, line, isDrawn ? tags : OsmTags.NONE);
            } else if (line.length > 2) {
                sink.way(line, tags);
            }
        }

        /// Without nodes that are not in the file.
        private int[] line(long[] refs) throws IOException {
            var line = new int[2 * refs.length];
            var count = 0;
            for (var ref : refs) {
                if (nodes.find(ref, line, count)) {
                    count += 2;
                }
            }
            return count == line.length ? line : Arrays.copyOf(line, count);
        }
    }

    /// Puts areas together of the ways that were kept.
    private final class Areas {
        private final KeptWays kept;

        /// Ways that are no more than the edge of an area.
        private final Set<Long> used = new HashSet<>();

        Areas(KeptWays kept) {
            this.kept = kept;
        }

        void all(PbfFile.Watch watch) throws IOException {
            for (var i = 0; i < areas.size(); i++) {
                if (i % AT_ONCE == 0) {
                    watch.at(1, 1);
                }
                area(areas.get(i));
            }
            for (var way : kept.tagged().entrySet()) {
                if (!used.contains(way.getKey())) {
                    sink.way(kept.line(way.getKey()).orElseThrow(), way.getValue());
                }
            }
        }

        private void area(OsmRelation relation) throws IOException {
            var tags = sink.wants(relation.tags()) ? relation.tags() : tagsOfOuter(relation);
            if (tags.isEmpty()) {
                return;
            }
            var lines = lines(relation);
            var polygons = AreaRings.of(lines, lines.size() < relation.ways().length);
            if (polygons.isEmpty()) {
                leftOut++;
            } else {
                takeOut(relation, tags);
                sink.area(polygons, tags);
            }
        }

        private List<int[]> lines(OsmRelation relation) throws IOException {
            var lines = new ArrayList<int[]>();
            var places = 0L;
            for (var id : relation.ways()) {
                var line = kept.line(id);
                places += line.map(each -> each.length / 2).orElse(0);
                if (places > MOST_PLACES_OF_AREA) {
                    throw FileFault.of(
                            "basemap.area_has_more_than_nodes", relation.id(), MOST_PLACES_OF_AREA);
                }
                line.ifPresent(lines::add);
            }
            return lines;
        }

        /// What the outer ways say, when they all say the same.
        private OsmTags tagsOfOuter(OsmRelation relation) {
            OsmTags said = OsmTags.NONE;
            for (var i = 0; i < relation.ways().length; i++) {
                var tags = kept.tagged().get(relation.ways()[i]);
                if (!relation.roles()[i].equals("inner") && tags != null) {
                    if (!said.isEmpty() && !said.all().equals(tags.all())) {
                        return OsmTags.NONE;
                    }
                    said = tags;
                }
            }
            return said;
        }

        /// Ways that say of themselves what the area is, too, would be drawn over its holes.
        private void takeOut(OsmRelation relation, OsmTags tags) {
            var said = withoutType(tags);
            for (var id : relation.ways()) {
                var own = kept.tagged().get(id);
                if (own != null && said.entrySet().containsAll(own.all().entrySet())) {
                    used.add(id);
                }
            }
        }

        private static Map<String, String> withoutType(OsmTags tags) {
            var said = tags.all();
            said.remove("type");
            return said;
        }
    }
}
