package org.amnok.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.store.Outside;
import org.amnok.store.ProjectStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/// A project is looked at for damage while a command works on it.
class SoundProjectTest {
    @TempDir Path folder;
    private Path project;
    private final SoundProject sound = new SoundProject();

    @BeforeEach
    void make_a_project() {
        project = folder.resolve("border.gpkg");
        try (var store = ProjectStore.create(project, List.of())) {
            store.perform(new Edit.Add(Sightings.titled("cars at dusk")));
        }
        parse();
    }

    @Test
    void what_was_done_with_a_sound_project_is_handed_on() {
        assertThat(beside(_ -> "done")).isEqualTo("done");
    }

    @Test
    void the_work_does_not_wait_for_the_look_and_its_damage_is_reported_at_the_end()
            throws Exception {
        damage();
        var done = new ArrayList<String>();

        assertThatThrownBy(() -> beside(_ -> done.add("work") ? "done" : ""))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("border.gpkg is damaged");
        assertThat(done).containsExactly("work");
    }

    @Test
    void damage_is_reported_whatever_it_made_of_the_work() throws Exception {
        damage();

        assertThatThrownBy(
                        () ->
                                beside(
                                        _ -> {
                                            throw new IllegalStateException("a page is missing");
                                        }))
                .hasMessageContaining("border.gpkg is damaged");
    }

    @Test
    void what_fails_with_a_sound_project_is_what_failed() {
        assertThatThrownBy(
                        () ->
                                beside(
                                        _ -> {
                                            throw new IllegalStateException("no room");
                                        }))
                .hasMessage("no room");
    }

    @Test
    void whoever_says_so_works_on_a_damaged_one() throws Exception {
        damage();
        parse("--damaged");

        assertThat(beside(_ -> "done")).isEqualTo("done");
    }

    private String beside(Function<Path, String> work) {
        return sound.beside(
                project,
                new PrintWriter(new StringWriter()),
                begin -> {
                    begin.run();
                    return work.apply(project);
                });
    }

    private void parse(String... options) {
        var spec = CommandSpec.create();
        sound.all().forEach(spec::add);
        new CommandLine(spec).parseArgs(options);
    }

    private void damage() throws Exception {
        Outside.sql(project, "DELETE FROM rtree_sighting_geom");
    }
}
