package org.amnok.store;

import static org.amnok.store.Samples.sighting;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.amnok.domain.codelist.CountClass;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.codelist.SightingStatus;
import org.amnok.domain.count.Count;
import org.amnok.domain.date.DateSpan;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.date.When;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore.Access;
import org.amnok.store.sqlite.Column;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Rows that other programs wrote, with cells missing or odd, read as something sensible.
class OutsideRowsTest extends StoreSpecification {
    private static final Sighting LORRIES = sighting("Lorries", 128.18, 41.4);

    @BeforeEach
    void createWithOne() {
        try (var store = ProjectStore.create(file, List.of())) {
            store.perform(new Edit.Add(LORRIES));
        }
    }

    @Test
    void a_bare_title_is_a_careful_draft() throws Exception {
        Outside.sql(file, "INSERT INTO sighting (title) VALUES ('Bare')");
        var bare = read().getLast();
        assertEquals("Bare", bare.title());
        assertEquals(SightingKind.OTHER, bare.kind());
        assertEquals(SightingStatus.DRAFT, bare.status());
        assertEquals(PrivacyLevel.DISTRICT, bare.privacy());
        assertEquals(When.UNKNOWN, bare.when());
        assertEquals(new Place.Unlocated(""), bare.place());
    }

    @Test
    void a_row_without_a_uuid_has_the_same_one_in_every_read_only_view() throws Exception {
        Outside.sql(file, "INSERT INTO sighting (title) VALUES ('Bare')");
        assertEquals(readOnly().getLast().uuid(), readOnly().getLast().uuid());
    }

    @Test
    void a_row_without_a_uuid_keeps_the_uuid_and_instants_it_is_given() throws Exception {
        Outside.sql(file, "INSERT INTO sighting (title) VALUES ('Bare')");
        assertEquals(read(), read());
        assertEquals(read(), readOnly());
    }

    @Test
    void a_copied_row_gets_a_uuid_of_its_own() throws Exception {
        Outside.sql(file, "INSERT INTO sighting (uuid, title) SELECT uuid, 'copy' FROM sighting");
        var both = read();
        assertEquals(LORRIES.uuid(), both.getFirst().uuid());
        assertNotEquals(LORRIES.uuid(), both.getLast().uuid());
        assertEquals(both, read());
    }

    @Test
    void a_uuid_in_braces_is_the_uuid() throws Exception {
        Outside.sql(file, "UPDATE sighting SET uuid = '{' || upper(uuid) || '}'");
        assertEquals(List.of(LORRIES), read());
        assertEquals(LORRIES.uuid().toString(), value("uuid"));
    }

    @Test
    void an_unknown_kind_reads_as_other_and_stays_when_the_title_changes() throws Exception {
        Outside.sql(file, "UPDATE sighting SET kind = 'balloon'");
        var balloon = read().getFirst();
        assertEquals(SightingKind.OTHER, balloon.kind());
        replace(balloon, balloon.edit().title("Balloon").done(Samples.NOON));
        assertEquals("balloon", value("kind"));
        assertEquals("Balloon", value("title"));
    }

    @Test
    void an_unknown_privacy_level_withholds() throws Exception {
        Outside.sql(file, "UPDATE sighting SET privacy_level = 9");
        assertEquals(PrivacyLevel.WITHHELD, read().getFirst().privacy());
    }

    @Test
    void an_uncertainty_of_zero_is_unknown() throws Exception {
        Outside.sql(file, "UPDATE sighting SET coord_uncertainty_m = 0");
        var place = (Place.Located) read().getFirst().place();
        assertNull(place.uncertaintyMetres());
    }

    @Test
    void a_text_in_a_number_cell_is_no_number() throws Exception {
        Outside.sql(file, "UPDATE sighting SET coord_uncertainty_m = 'about a mile'");
        var place = (Place.Located) read().getFirst().place();
        assertNull(place.uncertaintyMetres());
        assertEquals("about a mile", value("coord_uncertainty_m"));
    }

    @Test
    void days_without_words_are_a_date() throws Exception {
        Outside.sql(
                file,
                "UPDATE sighting SET date_earliest = '2025-11-11', date_latest = '2025-11-20'");
        var span = new DateSpan(LocalDate.of(2025, 11, 11), LocalDate.of(2025, 11, 20));
        assertEquals(new Edtf("2025-11-11/2025-11-20", span), read().getFirst().when().observed());
    }

    @Test
    void words_without_days_are_a_date() throws Exception {
        Outside.sql(file, "UPDATE sighting SET edtf = '2025-11'");
        var span = new DateSpan(LocalDate.of(2025, 11, 1), LocalDate.of(2025, 11, 30));
        assertEquals(new Edtf("2025-11", span), read().getFirst().when().observed());
    }

    @Test
    void words_that_count_from_an_unknown_day_are_no_date() throws Exception {
        Outside.sql(file, "UPDATE sighting SET edtf = 'last month'");
        assertNull(read().getFirst().when().observed());
    }

    @Test
    void a_day_that_is_none_is_no_date() throws Exception {
        Outside.sql(file, "UPDATE sighting SET date_published = '2025-02-30'");
        assertNull(read().getFirst().when().published());
    }

    @Test
    void a_count_without_min_has_the_smallest_range_that_holds_it() throws Exception {
        insertCount("'truck', NULL, 30, 40, NULL");
        assertEquals(
                List.of(new Count(CountClass.TRUCK, 30, 30, 40, Count.Method.ESTIMATE)), counts());
    }

    @Test
    void a_count_out_of_order_has_the_smallest_range_that_holds_it() throws Exception {
        insertCount("'truck', 50, 30, 40, 'exact'");
        assertEquals(
                List.of(new Count(CountClass.TRUCK, 30, 30, 50, Count.Method.EXACT)), counts());
    }

    @Test
    void a_count_without_numbers_is_no_count() throws Exception {
        insertCount("'truck', NULL, NULL, NULL, NULL");
        assertEquals(List.of(), counts());
    }

    @Test
    void a_class_counted_twice_is_counted_once() throws Exception {
        insertCount("'truck', 1, 1, 1, 'exact'");
        insertCount("'truck', 2, 2, 2, 'exact'");
        assertEquals(1, counts().size());
    }

    @Test
    void deleting_a_sighting_in_another_program_deletes_its_counts() throws Exception {
        insertCount("'truck', 1, 1, 1, 'exact'");
        Outside.sql(file, "DELETE FROM sighting");
        assertEquals("0", Outside.value(file, "SELECT count(*) FROM sighting_count"));
        assertEquals(List.of(), ProjectStore.check(file));
    }

    @Test
    void a_geometry_that_cannot_be_read_is_listed_as_not_located() throws Exception {
        Outside.sql(file, "UPDATE sighting SET geom = x'47500001e6100000ff'");
        assertEquals(new Place.Unlocated(""), read().getFirst().place());
    }

    @Test
    void a_column_added_by_another_program_keeps_its_values() throws Exception {
        Outside.sql(
                file,
                "ALTER TABLE sighting ADD COLUMN photographer TEXT",
                "UPDATE sighting SET photographer = 'Kim'");
        var read = read().getFirst();
        replace(read, read.edit().title("Changed").done(Samples.NOON));
        assertEquals("Kim", value("photographer"));
    }

    @Test
    void a_text_of_ten_million_characters_is_read_in_part_and_kept_whole() throws Exception {
        Outside.sql(file, "UPDATE sighting SET public_note = printf('%.*c', 10000000, 'x')");
        var read = read().getFirst();
        assertEquals(Column.LONGEST_TEXT, read.notes().publicNote().length());
        replace(read, read.edit().title("Changed").done(Samples.NOON));
        assertEquals("10000000", value("length(public_note)"));
        assertEquals(1, ProjectStore.check(file).size());
    }

    @Test
    void a_site_drawn_without_a_word_on_its_source_is_doubtful() throws Exception {
        Outside.sql(file, "INSERT INTO site (name_en) VALUES ('Yard')");
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var yard = List.copyOf(store.read().sites()).getLast();
            assertEquals("Yard", yard.names().en());
            assertEquals(yard, List.copyOf(store.read().sites()).getLast());
        }
    }

    private void insertCount(String cells) throws Exception {
        Outside.sql(
                file,
                "INSERT INTO sighting_count (sighting_fid, class, count_min, count_best, count_max,"
                        + " method) VALUES (1, "
                        + cells
                        + ")");
    }

    private List<Count> counts() {
        return read().getFirst().counts().rows();
    }

    private String value(String column) throws Exception {
        return Outside.value(file, "SELECT " + column + " FROM sighting ORDER BY fid");
    }

    private void replace(Sighting before, Sighting after) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            store.perform(new Edit.Replace(before, after, "change"));
        }
    }

    private List<Sighting> read() {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            return List.copyOf(store.read().sightings());
        }
    }

    private List<Sighting> readOnly() {
        try (var store = ProjectStore.open(file, Access.READ_ONLY)) {
            return List.copyOf(store.read().sightings());
        }
    }
}
