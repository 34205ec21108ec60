package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.amnok.domain.Bank;
import org.amnok.domain.Names;
import org.amnok.domain.ProblemException;
import org.amnok.domain.River;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.project.Edit;
import org.amnok.domain.project.HistoryQuery;
import org.amnok.domain.record.BankStretch;
import org.amnok.domain.record.Examined;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.SoughtKind;
import org.amnok.domain.record.Validity;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.io.WKTReader;

/// Sites and looks are kept whole.
class SitesAndObservationsTest extends StoreSpecification {
    private static final Site YARD =
            Samples.island()
                    .edit()
                    .names(new Names("Yard", "학교", "学校", "学校"))
                    .aliases(List.of("schoolyard", "운동장"))
                    .validity(new Validity(edtf("2019-11~"), edtf("2024/2025")))
                    .done();
    private static final Observation LOOK =
            new Observation(
                    new UUID(3, 4),
                    new Examined.OfSite(YARD.uuid()),
                    edtf("2025-10-04~"),
                    Observation.Result.ABSENT,
                    "Sentinel-2",
                    "no vehicles");

    @Test
    void a_site_keeps_its_names_aliases_and_validity() {
        createWith(new Edit.Set(null, YARD, "add site"));
        assertEquals(List.of(YARD), reopened(Site.class));
    }

    @Test
    void a_look_is_kept_with_its_vague_date() {
        createWith(new Edit.Set(null, YARD, "add site"), new Edit.Set(null, LOOK, "add look"));
        assertEquals(List.of(LOOK), reopened(Observation.class));
    }

    private static Observation at(Examined examined) {
        return new Observation(
                new UUID(5, 6),
                examined,
                edtf("2025-03-01/2025-03-20"),
                Observation.Result.OBSERVED,
                "Sentinel-2",
                "");
    }

    private static final SortedSet<SoughtKind> KINDS =
            new TreeSet<>(Set.of(SoughtKind.FENCE, new SoughtKind("watch_lamp")));

    private static Examined stretch(Set<Bank> banks) {
        return new Examined.OfStretch(new BankStretch(River.YALU, banks, 127_004, 222_001), KINDS);
    }

    @Test
    void a_look_at_a_stretch_of_a_bank_is_kept_to_the_metre_with_kinds_of_the_projects_own() {
        var look = at(stretch(Set.of(Bank.DPRK)));
        createWith(new Edit.Set(null, look, "add look"));
        assertEquals(List.of(look), reopened(Observation.class));
    }

    @Test
    void a_look_at_both_banks_is_kept() {
        var look = at(stretch(BankStretch.BOTH));
        createWith(new Edit.Set(null, look, "add look"));
        assertEquals(List.of(look), reopened(Observation.class));
    }

    @Test
    void a_look_at_an_area_is_kept() throws Exception {
        var area = new WKTReader().read("POLYGON((126 41, 126.1 41, 126.1 41.1, 126 41))");
        var look = at(new Examined.OfArea(Set.of(Bank.PRC), area, KINDS));
        createWith(new Edit.Set(null, look, "add look"));
        assertEquals(List.of(look), reopened(Observation.class));
    }

    @Test
    void a_deleted_look_at_a_stretch_is_brought_back_from_the_history() {
        var look = at(stretch(BankStretch.BOTH));
        var add = new Edit.Set(null, look, "add look");
        createWith(add, add.inverse());
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            var gone = store.history().of(HistoryQuery.ALL, Long.MAX_VALUE, 1).getFirst().number();
            assertEquals(List.of(look), store.history().deletedBy(gone));
        }
    }

    @Test
    void a_look_at_a_stretch_that_runs_backwards_is_left_alone() throws Exception {
        createWith(new Edit.Set(null, at(stretch(BankStretch.BOTH)), "add look"));
        Outside.sql(file, "UPDATE look SET to_m = from_m");
        assertEquals(List.of(), reopened(Observation.class));
    }

    @Test
    void a_project_with_looks_at_stretches_is_sound_and_a_valid_geopackage() throws Exception {
        createWith(new Edit.Set(null, at(stretch(BankStretch.BOTH)), "add look"));
        assertEquals(List.of(), ProjectStore.check(file));
        Outside.assertValidGeoPackage(file);
    }

    @Test
    void undoing_a_look_takes_it_away() {
        var add = new Edit.Set(null, LOOK, "add look");
        createWith(add, add.inverse());
        assertEquals(List.of(), reopened(Observation.class));
    }

    @Test
    void other_programs_find_the_first_day_of_a_look() throws Exception {
        createWith(new Edit.Set(null, LOOK, "add look"));
        assertEquals("2025-10-01", Outside.value(file, "SELECT date FROM look"));
    }

    @Test
    void a_look_that_another_program_added_by_day_is_read() throws Exception {
        createWith(new Edit.Set(null, YARD, "add site"));
        Outside.sql(
                file,
                "INSERT INTO look (site_uuid, date, result) VALUES ('%s', '2025-10-04', 'observed')"
                        .formatted(YARD.uuid()));
        assertEquals("2025-10-04", reopened(Observation.class).getFirst().date().text());
    }

    @Test
    void a_look_with_a_result_that_is_none_is_left_alone() throws Exception {
        createWith(new Edit.Set(null, YARD, "add site"));
        Outside.sql(
                file,
                "INSERT INTO look (site_uuid, date, result) VALUES ('%s', '2025-10-04', 'maybe')"
                        .formatted(YARD.uuid()));
        assertEquals(List.of(), reopened(Observation.class));
        assertEquals("1", Outside.value(file, "SELECT count(*) FROM look"));
    }

    @Test
    void a_place_cannot_be_gone_before_it_was_there() {
        assertThrows(ProblemException.class, () -> new Validity(edtf("2024"), edtf("2019")));
    }

    @Test
    void a_project_with_sites_and_looks_is_a_valid_geopackage() throws Exception {
        createWith(new Edit.Set(null, YARD, "add site"), new Edit.Set(null, LOOK, "add look"));
        Outside.assertValidGeoPackage(file);
    }

    private static Edtf edtf(String text) {
        return DateWords.read(text, LocalDate.EPOCH).orElseThrow();
    }

    private void createWith(Edit... edits) {
        try (var store = ProjectStore.create(file, List.of())) {
            for (var edit : edits) {
                store.perform(edit);
            }
        }
    }

    private <T extends org.amnok.domain.record.Item> List<T> reopened(Class<T> type) {
        try (var store = ProjectStore.open(file, Access.READ_WRITE)) {
            return List.copyOf(store.read().all(type));
        }
    }
}
