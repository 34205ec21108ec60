package org.amnok.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.record.Place;
import org.amnok.exchange.file.RecordTables;
import org.amnok.exchange.table.RecordTable;
import org.amnok.exchange.table.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GpxTableTest {
    @TempDir private Path folder;

    @Test
    void waypoints_routes_and_tracks_are_tables() {
        var gpx =
                write(
                        "a.gpx",
                        """
                        <gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
                        <wpt lat="41.4" lon="128.1"><ele>700</ele><time>2025-11-13T01:02:03Z</time>
                        <name>ford</name><desc>trucks</desc></wpt>
                        <rte><name>r</name><rtept lat="1" lon="2"/><rtept lat="3" lon="4"/></rte>
                        <trk><name>t</name><trkseg><trkpt lat="1" lon="2">
                        <time>2025-11-13T01:00:00Z</time></trkpt><trkpt lat="3" lon="4">
                        <time>2025-11-14T01:00:00Z</time></trkpt></trkseg></trk></gpx>""");

        var tables = RecordTables.open(gpx);

        assertThat(tables)
                .extracting(RecordTable::name)
                .containsExactly("waypoints", "routes", "tracks");
        assertThat(TableRows.firstCells(tables.get(0)))
                .containsEntry("name", "ford")
                .containsEntry("description", "trucks")
                .containsEntry("date_start", "2025-11-13T01:02:03Z");
        assertThat(TableRows.of(tables.get(1)).getFirst().shape())
                .hasToString("LINESTRING (2 1, 4 3)");
        assertThat(TableRows.firstCells(tables.get(2)))
                .containsEntry("date_start", "2025-11-13T01:00:00Z")
                .containsEntry("date_end", "2025-11-14T01:00:00Z")
                .containsEntry("points", "2");
    }

    @Test
    void a_waypoint_without_position_costs_only_itself() {
        var gpx = write("a.gpx", "<gpx><wpt lat='x' lon='1'/><wpt lat='1' lon='2'/></gpx>");

        var rows = TableRows.of(RecordTables.open(gpx).getFirst());

        assertThat(rows.get(0).problem()).isNotNull();
        assertThat(rows.get(1).shape()).hasToString("POINT (2 1)");
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void both_notes_and_the_kind_of_a_waypoint_are_read(@TempDir Path folder) throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("a.gpx"),
                        "<gpx><wpt lat='41.4' lon='128.2'><name>A</name><cmt>seen twice</cmt>"
                                + "<desc>from the road</desc><type>guard_post</type></wpt></gpx>");
        var one = ReadTables.of(file, List.of(), Whose.PUBLISHED).accepted().getFirst();
        assertThat(one.kind()).isEqualTo(SightingKind.GUARD_POST);
        assertThat(one.notes().internalNote()).isEqualTo("from the road\nseen twice");
    }

    @Test
    void our_own_comment_comes_back_as_days_and_uncertainty(@TempDir Path folder)
            throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("a.gpx"),
                        "<gpx><wpt lat='41.4' lon='128.2'><name>A</name><cmt>2023-08-01 to"
                                + " 2023-08-31, within 20 m</cmt><desc>A note</desc>"
                                + "<type>other</type></wpt></gpx>");
        var one = ReadTables.of(file, List.of()).accepted().getFirst();
        assertThat(String.valueOf(one.when().observed())).contains("2023-08");
        assertThat(one.notes().internalNote()).isEqualTo("A note");
        assertThat(((Place.Located) one.place()).uncertaintyMetres()).isEqualTo(20);
    }

    @Test
    void what_a_route_says_of_its_points_is_kept() {
        var gpx =
                write(
                        "route.gpx",
                        """
                        <gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1">
                        <rte><name>way of the trucks</name>
                        <rtept lat="41.40" lon="128.17"><name>ford</name><desc>ice</desc></rtept>
                        <rtept lat="41.41" lon="128.18"><sym>Flag</sym></rtept>
                        <rtept lat="41.42" lon="128.19"><name>yard</name></rtept></rte></gpx>""");

        assertThat(TableRows.firstCells(RecordTables.open(gpx).getFirst()))
                .containsEntry("name", "way of the trucks")
                .containsEntry("points", "3")
                .containsEntry("route_points", "ford; ice; yard");
    }
}
