package org.amnok.release.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DistinctRowsTest {
    private static final String ONE = "727ee8c8-c518-3904-8601-fbed989ea8cc";
    private static final String OTHER = "0a7ee8c8-c518-4904-8601-fbed989ea8c0";

    private static String json(String uuid, String day, String words) {
        return "{\"id\":\"%s\",\"date\":\"%s\",\"title\":\"%s\"},\n".formatted(uuid, day, words);
    }

    @Test
    void of_rows_that_differ_in_identifiers_and_days_only_the_first_is_searched()
            throws IOException {
        var first = json(ONE, "2026-11-29", "boats");
        assertThat(distinct(first + json(OTHER, "2026-11-30", "boats"))).isEqualTo(first);
        var csv = ONE + ",boats,2026-11-29,40.15\r\n";
        var xml = "<a><d>2026-11-29</d></a>\n";
        assertThat(distinct(csv + OTHER + ",boats,2021-01-02,40.15\r\n")).isEqualTo(csv);
        assertThat(distinct(xml + "<a><d>2021-01-02</d></a>\n")).isEqualTo(xml);
    }

    @Test
    void whatever_else_differs_is_searched() throws IOException {
        for (var other :
                List.of(
                        json(ONE, "2026-11-29", "boots"),
                        json(ONE, "2026-11-2", "boats"),
                        json(ONE, "2026-11-291", "boats"),
                        json(ONE.substring(1), "2026-11-29", "boats"),
                        json(ONE + "0", "2026-11-29", "boats"),
                        json(ONE.replace('7', 'g'), "2026-11-29", "boats"),
                        json(ONE, "2026-11-29", "boats 2026-11-29"),
                        json(ONE, "2026-11-29", "boats").strip())) {
            var both = json(ONE, "2026-11-29", "boats") + other;
            assertThat(distinct(both)).isEqualTo(both);
        }
    }

    @Test
    void what_spans_lines_stays_in_one_piece() throws IOException {
        for (var row :
                List.of(
                        "7,\"seen at dusk\r\nby the ferryman\",8\r\n",
                        "<note>seen at dusk\n by the ferryman</note>\n")) {
            var other = row.replace("by the ferryman", "by nobody");
            var both = row + other + row + other;
            assertThat(distinct(both)).isEqualTo(row + other);
        }
    }

    @Test
    void an_identifier_that_is_looked_for_is_searched_wherever_it_stands() throws IOException {
        var rows = json(ONE, "2026-11-29", "boats") + json(OTHER, "2026-11-29", "boats");
        var names = new WrittenIdentifiers();
        names.add(UUID.fromString(OTHER));
        names.close();
        assertThat(read(new DistinctRows(stream(rows), names, true))).isEqualTo(rows);
    }

    @Test
    void where_secrets_have_days_or_identifiers_in_them_no_two_are_alike() throws IOException {
        var rows = json(ONE, "2026-11-29", "boats") + json(ONE, "2026-11-30", "boats");
        var names = new WrittenIdentifiers();
        assertThat(read(new DistinctRows(stream(rows), names, false))).isEqualTo(rows);
        assertThat(DistinctRows.leaveCellsFree("met at the ferry, 010-4412-7781")).isTrue();
        assertThat(DistinctRows.leaveCellsFree("met on 2026-11-29 at the ferry")).isFalse();
        assertThat(DistinctRows.leaveCellsFree("see " + ONE.toUpperCase(java.util.Locale.ROOT)))
                .isFalse();
    }

    @Test
    void a_row_that_fills_all_memory_and_all_behind_it_are_searched() throws IOException {
        var row = json(ONE, "2026-11-29", "boats");
        var rows = row + row + "x".repeat(3 << 20) + "\n" + row + row;
        assertThat(distinct(rows)).isEqualTo(rows.substring(row.length()));
    }

    private static String distinct(String rows) throws IOException {
        return read(new DistinctRows(stream(rows), new WrittenIdentifiers(), true));
    }

    private static ByteArrayInputStream stream(String rows) {
        return new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(DistinctRows rows) throws IOException {
        return new String(rows.readAllBytes(), StandardCharsets.UTF_8);
    }
}
