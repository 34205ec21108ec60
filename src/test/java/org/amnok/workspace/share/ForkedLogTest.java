package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.workspace.LotOfTwo;
import org.amnok.workspace.merge.ProjectMerge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Kim shared with Park on one stick, put a backup back, and shared something else with Lee on
/// another: two logs of one device are about.
class ForkedLogTest extends LotOfTwo {
    private Path ofPark = Path.of("");
    private Path ofLee = Path.of("");
    private Path meeting = Path.of("");

    @BeforeEach
    void fork() throws IOException {
        projects.copy("kim", "park");
        projects.copy("kim", "lee");
        meeting = Files.createDirectory(folder.resolve("meeting"));
        ofPark = Files.createDirectory(folder.resolve("stick-a"));
        ofLee = Files.createDirectory(folder.resolve("stick-b"));
        for (var name : List.of("kim", "park", "lee")) {
            share(name, meeting);
        }
        var backup = Files.readAllBytes(projects.file("kim"));
        retitle("kim", "One");
        code("kim", "k1");
        share("kim", ofPark);
        share("park", ofPark);
        Files.write(projects.file("kim"), backup);
        retitle("kim", "Other");
        share("kim", ofLee);
        share("lee", ofLee);
    }

    private ShareReport share(String name, Path over) {
        try (var here = projects.open(name)) {
            return new FolderSharing(over, List.of(), null).share(here, Progress.NONE);
        }
    }

    private void assertForked(String name, Path over) throws IOException {
        var files = files(over);
        var before = contents(name);
        assertThatThrownBy(() -> share(name, over))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining(" is another one than in this project")
                .hasMessageContaining("Nothing was sent or received");
        assertThat(contents(name)).isEqualTo(before);
        assertThat(files(over)).isEqualTo(files);
    }

    private static List<Path> files(Path over) throws IOException {
        try (var files = Files.list(over)) {
            return files.sorted().toList();
        }
    }

    private String title(String name) {
        return projects.sighting(name, LOT.uuid()).title();
    }

    @Test
    void who_has_the_one_shares_nothing_where_the_other_is() throws IOException {
        share("lee", meeting);
        assertForked("park", meeting); // whose log is longer
        assertForked("lee", ofPark);
        share("lee", meeting);
    }

    @Test
    void what_a_third_said_who_knew_the_one_is_no_answer_to_the_other() throws IOException {
        retitle("lee", "Lee's"); // who knew only "Other"
        share("lee", meeting);
        assertForked("park", meeting);
        assertThat(title("park")).isEqualTo("One");
    }

    @Test
    void where_both_are_nobody_takes_either() throws IOException {
        share("lee", meeting);
        for (var file : files(ofPark)) {
            var to = meeting.resolve(file.getFileName());
            if (!Files.exists(to)) {
                Files.copy(file, to);
            }
        }
        projects.copy("lee", "choi");
        assertForked("park", meeting);
        assertForked("choi", meeting);
        projects.create("new");
        assertForked("new", meeting);
    }

    @Test
    void who_put_the_file_back_goes_on_under_no_other_name_once_others_know_it()
            throws IOException {
        retitle("lee", "Lee's");
        share("lee", ofLee);
        share("kim", ofLee);
        assertForked("kim", ofPark);
    }

    @Test
    void who_was_put_back_too_takes_nothing_of_another_log() throws IOException {
        share("park", ofPark);
        var backup = Files.readAllBytes(projects.file("park"));
        retitle("park", "Park's");
        share("park", ofPark);
        share("park", meeting);
        Files.write(projects.file("park"), backup);
        for (var file : files(ofLee)) {
            var name = file.getFileName().toString();
            if (name.startsWith(device("kim")) && !Files.exists(meeting.resolve(name))) {
                Files.copy(file, meeting.resolve(name));
            }
        }
        assertForked("park", meeting);
    }

    @Test
    void their_files_are_compared_record_by_record() {
        code("lee", "l1");
        try (var here = projects.open("park")) {
            var other = projects.file("lee");
            assertThat(ProjectUnion.of(here, other)).isEmpty();
            try (var merge = ProjectMerge.open(here, other)) {
                var plan = merge.plan(Progress.NONE);
                assertThat(plan.conflicts()).as("title and code").hasSize(2);
            }
        }
        try (var here = projects.open("lee")) {
            assertThat(ProjectUnion.of(here, projects.file("park"))).isEmpty();
        }
    }
}
