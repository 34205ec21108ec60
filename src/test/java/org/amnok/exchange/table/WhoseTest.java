package org.amnok.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.record.Sighting;
import org.amnok.exchange.ReadTables;
import org.amnok.exchange.reading.Consequences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose sightings are, and what follows from it.
class WhoseTest {
    private static final String HEADER = "위도,경도,제목,내용,매체,url\n";
    @TempDir Path folder;

    @Test
    void what_nobody_said_anything_of_was_told_by_sources() {
        var read = ReadTables.of(file("41.4,128.2,Cars,Seen by Kim,현지 소식통,"), List.of());
        var one = read.accepted().getFirst();
        assertThat(one.privacy()).isEqualTo(PrivacyLevel.COUNTY);
        assertThat(one.status()).isEqualTo(SightingStatus.DRAFT);
        assertThat(one.notes().publicNote()).isEmpty();
        assertThat(one.notes().internalNote()).contains("Seen by Kim", "현지 소식통");
        assertThat(one.report().outlet()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "데일리NK",
                "Daily NK",
                "daily nk",
                "RFA",
                "자유아시아방송",
                "NK News",
                "38 North",
                "연합뉴스",
                "조선일보",
                "AccessDPRK",
                "アジアプレス",
                "新华社"
            })
    void a_row_of_a_known_outlet_is_a_published_report(String outlet) {
        var one = published("41.4,128.2,Cars,A note," + outlet + ",");
        assertThat(one.privacy()).isEqualTo(PrivacyLevel.EXACT);
        assertThat(one.status()).isEqualTo(SightingStatus.SUBMITTED);
        assertThat(one.notes().publicNote()).isEqualTo("A note");
        assertThat(one.report().outlet()).isEqualTo(outlet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "현지 소식통",
                "소식통",
                "소식통에 따르면",
                "local source",
                "Local sources",
                "知情人士",
                "消息人士",
                "北朝鮮関係者",
                "양강도 주민",
                "an informant",
                "目击者",
                "匿名"
            })
    void a_source_is_never_an_outlet_even_beside_an_address(String source) {
        assertThat(published("41.4,128.2,Cars,A note," + source + ",").privacy())
                .isEqualTo(PrivacyLevel.COUNTY);
        var one = published("41.4,128.2,Cars,A note," + source + ",https://example.org/a");
        assertThat(one.report().outlet()).isEmpty();
        assertThat(one.notes().internalNote()).contains(source);
        assertThat(one.notes().publicNote()).isEqualTo("A note");
    }

    @Test
    void a_row_of_an_unknown_outlet_needs_an_address_to_be_published() {
        var without = published("41.4,128.2,Cars,A note,Border Weekly,");
        assertThat(without.report().outlet()).isEmpty();
        assertThat(without.privacy()).isEqualTo(PrivacyLevel.COUNTY);
        var with = published("41.4,128.2,Cars,A note,Border Weekly,https://example.org/a");
        assertThat(with.report().outlet()).isEqualTo("Border Weekly");
        assertThat(with.privacy()).isEqualTo(PrivacyLevel.EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 River Street",
                "see below",
                "https://maps.app.goo.gl/abc",
                "https://www.google.com/maps/@41.4,128.2",
                "https://drive.google.com/file/d/1",
                "http://192.168.1.4/a",
                "http://newsroom/a",
                "https://kf.kobotoolbox.org/x"
            })
    void an_address_that_is_no_report_makes_nothing_public(String address) {
        var one = published("41.4,128.2,Cars,A note,,\"" + address + "\"");
        assertThat(one.privacy()).isEqualTo(PrivacyLevel.COUNTY);
        assertThat(one.report().address()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"OWN", "TOLD"})
    void own_and_told_ones_name_no_outlet_and_their_notes_are_internal(Whose whose) {
        var file = file("41.4,128.2,Cars,A note,Daily NK,https://www.dailynk.com/a");
        var one = ReadTables.of(file, List.of(), whose).accepted().getFirst();
        assertThat(one.report().outlet()).isEmpty();
        assertThat(one.report().address()).isEmpty();
        assertThat(one.notes().publicNote()).isEmpty();
        assertThat(one.notes().internalNote()).contains("A note", "Daily NK", "dailynk.com/a");
        assertThat(one.privacy()).isEqualTo(whose.privacy());
    }

    @Test
    void what_a_row_says_itself_of_status_and_level_counts() throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("own.csv"),
                        "lat,lon,status,privacy_level\n41.4,128.2,verified,1\n");
        var one = ReadTables.of(file, List.of(), Whose.TOLD).accepted().getFirst();
        assertThat(one.privacy()).isEqualTo(PrivacyLevel.STREET);
        assertThat(one.status()).isEqualTo(SightingStatus.VERIFIED);
    }

    @Test
    void sources_in_the_column_of_outlets_and_rows_without_report_are_told() {
        var file =
                file("41.4,128.2,A,,현지 소식통,", "41.4,128.2,B,,현지 소식통,", "41.4,128.2,C,,Daily NK,");
        var read = ReadTables.of(file, List.of(), Whose.PUBLISHED);
        assertThat(read.warnings())
                .extracting(w -> w.what())
                .anyMatch(w -> w.contains("“현지 소식통” (2)"))
                .anyMatch(w -> w.endsWith("treated as told by sources: line 2, 3"));
    }

    @Test
    void what_follows_is_counted_and_said() {
        var file = file("41.4,128.2,A,A note,현지 소식통,", "41.4,128.2,B,Note,Daily NK,");
        var read = ReadTables.of(file, List.of(), Whose.PUBLISHED);
        assertThat(Consequences.of(read.accepted()).sentence())
                .isEqualTo(
                        "locations released exact: 1, at about 7 km: 1 · draft: 1, submitted: 1 · notes:"
                                + " 1 public, 1 internal · 1 name an outlet");
    }

    @Test
    void how_many_come_in_without_a_place_is_said() {
        var read = ReadTables.of(file(",,A,,,", "41.4,128.2,B,,,"), List.of());
        assertThat(Consequences.of(read.accepted()).sentence()).contains("1 without a place");
    }

    private Sighting published(String row) {
        return ReadTables.of(file(row), List.of(), Whose.PUBLISHED).accepted().getFirst();
    }

    private Path file(String... rows) {
        try {
            return Files.writeString(
                    folder.resolve("rows.csv"), HEADER + String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
