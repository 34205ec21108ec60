package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.words.Messages;
import org.junit.jupiter.api.Test;

/// Two reporters count from 1: an id alone does not decide what is there already.
class IdsMetTwiceTest extends CommandSpecification.InProject {
    private static final String HEADER = "id,date,lat,lon,title,category,note\n";
    private static final String KIM = "1,2025-09-13,41.40,128.17,Yard,vehicles_parked,Many cars\n";
    private static final String PARK = "1,2025-09-13,40.10,124.39,Raft,crossing_raft,Two men\n";

    @Test
    void another_event_under_an_id_of_the_project_comes_in_as_a_new_one() throws IOException {
        bring("kim.csv", KIM);
        assertThat(bring("park.csv", PARK)).contains("1 sighting imported");
        assertThat(titles()).containsExactlyInAnyOrder("Yard", "Raft");
    }

    @Test
    void another_event_under_an_id_of_the_same_table_comes_in_as_a_new_one() throws IOException {
        assertThat(bring("both.csv", KIM + PARK)).contains("2 sightings imported");
        assertThat(titles()).containsExactlyInAnyOrder("Yard", "Raft");
    }

    @Test
    void a_row_that_says_little_is_asked_about_and_not_taken_for_another_event()
            throws IOException {
        var header = "id,lat,lon\n";
        terminal.type(
                "import",
                project,
                Files.writeString(folder.resolve("a.csv"), header + "1,41.4,128.2\n"));
        var moved = Files.writeString(folder.resolve("b.csv"), header + "1,41.5,128.2\n");
        assertThat(terminal.type("import", project, moved).out())
                .contains("0 sightings imported", "with different place");
        assertThat(folder.resolve("b.rejected.csv")).content().contains("41.5,128.2");
    }

    @Test
    void both_are_found_to_be_there_when_their_tables_come_again() throws IOException {
        bring("both.csv", KIM + PARK);
        assertThat(bring("park.csv", PARK))
                .contains("0 sightings", "1 skipped: already in the project");
        assertThat(bring("kim.csv", KIM))
                .contains("0 sightings", "1 skipped: already in the project");
        assertThat(bring("both2.csv", KIM + PARK)).contains("0 sightings", "2 skipped");
        assertThat(titles()).hasSize(2);
    }

    @Test
    void a_later_row_with_a_corrected_note_is_told_as_a_change() throws IOException {
        var out = bring("kim.csv", KIM + KIM.replace("Many", "Twelve"));
        assertThat(out)
                .contains("1 sighting imported", "has the id of line 2 and changes it")
                .contains("note")
                .doesNotContain("repeats");
        assertThat(folder.resolve("kim.rejected.csv")).content().contains("Twelve cars");
    }

    @Test
    void the_same_row_again_repeats_the_first() throws IOException {
        assertThat(bring("kim.csv", KIM + KIM)).contains("The row repeats line 2");
    }

    @Test
    void a_row_that_changes_what_the_project_has_is_written_to_the_rejected_file()
            throws IOException {
        bring("kim.csv", KIM);
        var out = bring("later.csv", KIM.replace("Many", "Twelve"));
        assertThat(out)
                .contains(
                        "1 not imported: already in the project, but different",
                        "with different internal note");
        assertThat(folder.resolve("later.rejected.csv"))
                .content()
                .contains(
                        "Twelve cars",
                        "The project has it as “Yard”, with different internal note");
    }

    @Test
    void what_differs_is_named_in_the_language_of_who_imports() throws IOException {
        bring("kim.csv", KIM);
        Files.writeString(folder.resolve("later.csv"), HEADER + KIM.replace("Many", "Twelve"));
        var told =
                Messages.in(
                        "ko", () -> terminal.type("import", project, folder.resolve("later.csv")));
        assertThat(told.out()).contains("내부 메모").doesNotContain("note");
    }

    private String bring(String name, String rows) throws IOException {
        var file = Files.writeString(folder.resolve(name), HEADER + rows);
        var result = terminal.type("import", project, file);
        return result.out() + result.err();
    }

    private List<String> titles() {
        try (var store = ProjectStore.open(project, Access.READ_ONLY)) {
            return store.read().sightings().stream().map(Sighting::title).toList();
        }
    }
}
