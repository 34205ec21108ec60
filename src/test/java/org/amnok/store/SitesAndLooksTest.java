package org.amnok.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Names;
import org.amnok.domain.ProblemException;
import org.amnok.domain.date.DateWords;
import org.amnok.domain.date.Edtf;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Observation;
import org.amnok.domain.record.Site;
import org.amnok.domain.record.Validity;
import org.amnok.store.ProjectStore.Access;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Sites and looks are kept whole.
class SitesAndLooksTest {
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
                    YARD.uuid(),
                    edtf("2025-10-04~"),
                    Observation.Result.ABSENT,
                    "Sentinel-2",
                    "no vehicles");

    @TempDir Path folder;
    Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("project.gpkg");
    }

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
