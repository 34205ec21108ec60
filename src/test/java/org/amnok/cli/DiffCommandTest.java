package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.amnok.domain.LatLon;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.LocationMethod;
import org.amnok.domain.codelist.PrivacyLevel;
import org.amnok.domain.codelist.SightingKind;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Place;
import org.amnok.domain.record.Sighting;
import org.amnok.store.ProjectStore;
import org.amnok.store.ProjectStore.Access;
import org.amnok.workspace.Workspace;
import org.junit.jupiter.api.Test;

/// What `amnok diff` tells of two projects and of two files.
class DiffCommandTest extends CommandSpecification {
    private static final String HEAD = "title,kind,lat,lon,date,note\n";

    @Test
    void a_project_and_its_edited_copy_differ_in_what_was_edited() throws IOException {
        var before = folder.resolve("before.gpkg");
        var after = folder.resolve("after.gpkg");
        Terminal.sample(before);
        Files.copy(before, after);
        try (var workspace = Workspace.open(after, Access.READ_WRITE)) {
            var all = workspace.state().contents().sightings().iterator();
            workspace.perform(new Edit.Add(Sightings.titled("Ford"))).join();
            var moved = located(all.next(), all);
            var at = (Place.Located) moved.place();
            var north = new LatLon(at.point().latDegrees() + 0.01, at.point().lonDegrees());
            workspace
                    .perform(
                            new Edit.Replace(
                                    moved,
                                    moved.edit()
                                            .place(
                                                    new Place.Located(
                                                            north,
                                                            at.uncertaintyMetres(),
                                                            LocationMethod.REPORTED,
                                                            at.asReported()))
                                            .done(Sightings.NOON),
                                    "edit"))
                    .join();
            var renamed = all.next();
            workspace
                    .perform(
                            new Edit.Replace(
                                    renamed,
                                    renamed.edit().title("Renamed").done(Sightings.NOON),
                                    "edit"))
                    .join();
            workspace.perform(new Edit.Delete(all.next())).join();
        }
        var bytes = Files.readAllBytes(after);
        var result = terminal.type("diff", before, after);

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("1 added, 1 moved, 1 changed, 1 gone; 40 the same")
                .contains("Added · Ford")
                .contains("moved by 1,11")
                .contains("→ “Renamed”")
                .doesNotContain("matched by");
        assertThat(after).hasBinaryContent(bytes);
    }

    private static Sighting located(Sighting first, java.util.Iterator<Sighting> others) {
        var it = first;
        while (!(it.place() instanceof Place.Located)) {
            it = others.next();
        }
        return it;
    }

    @Test
    void rows_without_identifiers_are_matched_by_what_only_they_have() throws IOException {
        var before =
                table(
                        "a.csv",
                        "Lorries,vehicles_parked,41.4,128.17,2025-11-13,ten\n"
                                + "Boat,other,41.41,128.18,2025-11-14,\n"
                                + "Twin,other,41.42,128.19,2025-11-14,one\n"
                                + "Twin,other,41.42,128.19,2025-11-14,two\n"
                                + "Old,other,41,128,2025-10-01,\n");
        var after =
                table(
                        "b.csv",
                        "Lorries,vehicles_parked,41.4,128.27,2025-11-13,ten\n"
                                + "A boat,other,41.41,128.18,2025-11-14,\n"
                                + "Twin,other,41.42,128.19,2025-11-14,one\n"
                                + "Twin,other,41.42,128.19,2025-11-14,three\n"
                                + "New,other,41,129,2025-12-01,\n");
        var result = terminal.type("diff", before, after);

        assertThat(result.out())
                .contains("1 added, 1 moved, 2 changed, 1 gone; 1 the same")
                .contains("place: “41.400000, 128.170000” → “41.400000, 128.270000”")
                .contains("matched by kind, title and date")
                .contains("matched by kind, place and date")
                .contains("“two” → “three”");
        assertThat(folder).isDirectoryNotContaining("glob:**rejected*");
    }

    @Test
    void what_changed_is_told_in_words_and_not_in_codes() throws IOException {
        var head =
                "uuid,title,kind,lat,lon,trucks,site\n11111111-2222-4333-8444-555555555555,Lorries,";
        var before =
                Files.writeString(folder.resolve("a.csv"), head + "crossing_ford,41,128,12,\n");
        var after =
                Files.writeString(folder.resolve("b.csv"), head + "construction,41,128,13,c02\n");
        assertThat(terminal.type("diff", before, after).out())
                .contains("kind: “Crossing by ford” → “Construction”")
                .contains("counts: “12 trucks” → “13 trucks”")
                .contains("site: “” → “Sino-Korean Friendship Bridge”");
    }

    @Test
    void the_date_of_a_sighting_is_told_in_words() throws IOException {
        var before = table("a.csv", "Lorries,other,41.4,128.17,2020-11-02?/2020-11-22?,\n");
        var after = table("b.csv", "Lorries,other,41.4,128.27,2020-11-02?/2020-11-22?,\n");
        assertThat(terminal.type("diff", before, after).out())
                .contains("Moved · Lorries · 2–22 Nov 2020");
    }

    @Test
    void a_table_is_compared_with_the_project_it_was_imported_into() throws IOException {
        var table = table("a.csv", "Lorries,vehicles_parked,41.4,128.17,2025-11-13,ten\n");
        var project = folder.resolve("p.gpkg");
        terminal.type("new", project);
        terminal.type("import", project, table, "--whose", "own");

        assertThat(terminal.type("diff", project, table).out())
                .contains("0 added, 0 moved, 0 changed, 0 gone; 1 the same");
    }

    @Test
    void the_report_is_a_table_json_or_a_page() throws IOException {
        var before = table("a.csv", "=1+1,other,41.4,128.17,2025-11-13,<b>\n");
        var after = table("b.csv", "=1+1,other,41.4,128.17,2025-11-13,<i>\n");
        for (var ending : new String[] {"txt", "csv", "json", "html"}) {
            var result =
                    terminal.type("diff", before, after, "--report", folder.resolve("d." + ending));
            assertThat(result.err()).isEmpty();
        }
        assertThat(read("d.txt")).contains("Changed · =1+1");
        assertThat(read("d.csv")).contains("changed,", "'=1+1").doesNotContain(",=1+1");
        assertThat(read("d.json")).contains("\"difference\" : \"changed\"", "\"<i>\"");
        assertThat(read("d.html")).contains("&lt;i&gt;").doesNotContain("<i>");
        assertThat(terminal.type("diff", before, after, "--report", folder.resolve("d.csv")).err())
                .contains("--replace");
        assertThat(
                        terminal.type("diff", before, after, "--report", folder.resolve("d.pdf"))
                                .exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_page_of_what_differs_passes_the_gate_of_the_later_project() throws IOException {
        var before = folder.resolve("before.gpkg");
        var after = folder.resolve("after.gpkg");
        terminal.type("new", before);
        edit(before, new Edit.Add(at("Old ford", PrivacyLevel.EXACT, 41.3)));
        Files.copy(before, after);
        edit(
                after,
                new Edit.Delete(first(after)),
                new Edit.Add(at("New ford", PrivacyLevel.EXACT, 41.4)),
                new Edit.Add(at("Kept back", PrivacyLevel.WITHHELD, 41.5)));
        var page = folder.resolve("page.svg");
        var entries = ProjectStore.checkHistory(after, "").entries();
        var result = terminal.type("diff", before, after, "--out", page, "--policy", "internal");

        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("2 added, 0 moved, 0 changed, 1 gone; 0 the same")
                .contains("Release policy Internal");
        assertThat(read("page.svg"))
                .contains("What differs", "Added", "Gone")
                .doesNotContain("Moved", "Kept back");
        assertThat(ProjectStore.checkHistory(after, "").entries())
                .as("the release is kept")
                .isGreaterThan(entries);
    }

    @Test
    void where_nothing_differs_there_is_no_page_and_that_is_said() throws IOException {
        var after = copied(at("Old ford", PrivacyLevel.EXACT, 41.3));
        var page = folder.resolve("same.svg");
        var result = terminal.type("diff", after, after, "--out", page);
        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).contains("no page was written");
        assertThat(page).doesNotExist();
    }

    @Test
    void what_was_removed_for_good_is_on_no_page() throws IOException {
        var after = copied(at("Old ford", PrivacyLevel.EXACT, 41.3));
        var line = "expunge {} --uuid {} --reason asked";
        assertThat(terminal.type(line, after, first(after).uuid()).exitCode()).isZero();
        assertThat(pageOf(after)).contains("Gone · no sighting");
    }

    @Test
    void what_differs_only_in_what_stays_here_is_on_no_page() throws IOException {
        var ford = at("Old ford", PrivacyLevel.DISTRICT, 41.304);
        var after = copied(ford);
        var noted = ford.edit().notes(new Notes("", "Told by a driver")).done(Sightings.NOON);
        var place =
                new Place.Located(new LatLon(41.306, 128.166), 300.0, LocationMethod.MAP_CLICK, "");
        var moved = noted.edit().place(place).done(Sightings.NOON);
        edit(after, new Edit.Replace(ford, noted, "note"), new Edit.Replace(noted, moved, "move"));
        assertThat(pageOf(after)).contains("Moved · no sighting");
        var later = moved.edit().kind(SightingKind.GUARD_POST).done(Sightings.NOON);
        edit(after, new Edit.Replace(moved, later, "kind"));
        assertThat(pageOf(after)).contains("Moved · 1 sighting");
    }

    /// A project with a sighting, and its copy.
    private Path copied(Sighting sighting) throws IOException {
        terminal.type("new", project);
        edit(project, new Edit.Add(sighting));
        return Files.copy(project, folder.resolve("after.gpkg"));
    }

    private String pageOf(Path after) throws IOException {
        var line = "diff {} {} --out {} --replace --policy internal --accept findable centred zoom";
        var result = terminal.type(line, project, after, folder.resolve("page.svg"));
        assertThat(result.exitCode()).as(result.err()).isZero();
        return read("page.svg");
    }

    @Test
    void a_page_is_of_a_project_and_of_a_known_format() throws IOException {
        var table = table("a.csv", "A,other,41.4,128.17,2025-11-13,\n");
        var project = folder.resolve("p.gpkg");
        terminal.type("new", project);
        var page = folder.resolve("page.pdf");
        var ofTable = terminal.type("diff", project, table, "--out", page);
        assertThat(ofTable.exitCode()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(ofTable.err()).contains("must be a project");
        var other = terminal.type("diff", table, project, "--out", folder.resolve("page.gif"));
        assertThat(other.exitCode()).isEqualTo(Cli.WRONG_USAGE);
        assertThat(page).doesNotExist();
    }

    private static Sighting at(String title, PrivacyLevel level, double lat) {
        return Sightings.at(new LatLon(lat, 128.17), title)
                .edit()
                .privacy(level)
                .done(Sightings.NOON);
    }

    private static void edit(Path file, Edit... edits) {
        try (var workspace = Workspace.open(file, Access.READ_WRITE)) {
            for (var edit : edits) {
                workspace.perform(edit).join();
            }
        }
    }

    private static Sighting first(Path file) {
        try (var workspace = Workspace.open(file, Access.READ_ONLY)) {
            return workspace.state().contents().sightings().iterator().next();
        }
    }

    @Test
    void rejected_rows_are_told() throws IOException {
        var before =
                table("a.csv", "A,other,41.4,128.17,2025-11-13,\nB,other,95,190,2025-11-13,\n");
        assertThat(terminal.type("diff", before, before).err())
                .contains("1 row could not be read and is not compared");
    }

    private String read(String name) throws IOException {
        return Objects.requireNonNull(Files.readString(folder.resolve(name)));
    }

    private Path table(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), HEAD + rows);
    }
}
