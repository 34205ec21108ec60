package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.codelist.MediaType;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Evidence;
import org.amnok.domain.record.Notes;
import org.amnok.domain.record.Original;
import org.amnok.domain.record.Sighting;
import org.amnok.domain.record.Source;
import org.amnok.domain.record.SourceLink;
import org.amnok.server.PostgresCluster;
import org.amnok.server.ServerAddress;
import org.amnok.server.ServerConnection;
import org.amnok.server.ServerRole;
import org.amnok.server.SetupScript;
import org.amnok.workspace.TwoProjects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Kim and Park are editors, Lee a reporter, and Roh a reader of a project on a real PostgreSQL.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerRolesTest {
    private static final String NOTE = "told by the ferryman's cousin";
    private static final Source SOURCE = new Source(new UUID(7, 7), "Kestrel77", "", List.of());
    private static final Sighting LOT =
            Sightings.titled("Lot")
                    .edit()
                    .notes(new Notes("Fourteen lorries", NOTE))
                    .done(Sightings.NOON);

    @AutoClose private PostgresCluster cluster;
    private TwoProjects projects;
    private Path folder;
    private String schema = "";
    private int made;

    @BeforeAll
    void start() throws IOException {
        cluster = PostgresCluster.start();
        for (var name : List.of("kim", "park", "lee", "roh")) {
            cluster.sql("news", "CREATE ROLE " + name + " LOGIN");
        }
    }

    @BeforeEach
    void create(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectory(folder.resolve("stick"));
        setUp(true);
        projects = new TwoProjects(folder);
        projects.create(
                "kim",
                new Edit.Add(LOT),
                TwoProjects.set(SOURCE),
                TwoProjects.set(SourceLink.of(LOT.uuid(), SOURCE.uuid())));
        projects.create("park");
        projects.create("lee");
        projects.create("roh");
    }

    private void setUp(boolean readersSeeEvidence) {
        schema = "roles_" + ++made;
        cluster.sql("news", SetupScript.of(schema, readersSeeEvidence));
        cluster.sql("news", SetupScript.of(schema, readersSeeEvidence)); // it may be run again
        cluster.sql(
                "news",
                "GRANT %1$s_editor TO kim, park; GRANT %1$s_reporter TO lee; GRANT %1$s_reader TO roh"
                        .formatted(schema));
    }

    private SyncReport sync(String name) {
        return sync(name, name);
    }

    private SyncReport sync(String project, String login) {
        var address = ServerAddress.parse(cluster.address(login, "127.0.0.1"), schema);
        var server = new ServerConnection(address, login, "", null);
        try (var here = projects.open(project)) {
            return new ServerSharing(server).sync(here, Progress.NONE);
        }
    }

    @Test
    void an_editor_is_told_that_a_reporter_replaced_a_note_that_he_could_not_see() {
        sync("kim");
        sync("lee");
        try (var here = projects.open("lee")) {
            var lot = here.state().contents().sighting(LOT.uuid()).orElseThrow();
            var noted = lot.edit().notes(new Notes("", "Heard of it too")).done(Sightings.NOON);
            here.perform(new Edit.Replace(lot, noted, "note")).join();
        }
        sync("lee");
        assertThat(sync("kim").lines()).anyMatch(line -> line.contains("could not see its"));
        try (var here = projects.open("kim")) {
            var lot = here.state().contents().sighting(LOT.uuid()).orElseThrow();
            var more = lot.edit().notes(new Notes("", "Both")).done(Sightings.NOON);
            here.perform(new Edit.Replace(lot, more, "note")).join();
        }
        sync("kim");
        assertThat(sync("park").lines()).noneMatch(line -> line.contains("could not see its"));
    }

    private List<String> notes(String name) {
        return sync(name).shared().notes();
    }

    /// All that lies in the files of a project.
    private String bytes(String name) throws IOException {
        var all = new StringBuilder();
        try (var files = Files.newDirectoryStream(folder, name + ".gpkg*")) {
            for (var file : files) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }

    private long count(String login, String table) throws SQLException {
        try (var connection = cluster.connect("news", login);
                var row =
                        connection
                                .createStatement()
                                .executeQuery(
                                        "SELECT count(*) FROM %s.%s".formatted(schema, table))) {
            row.next();
            return row.getLong(1);
        }
    }

    /// As an administrator can who wants to.
    private void tamper(String statement) {
        for (var table : List.of("operation", "hidden")) {
            cluster.sql("news", "ALTER TABLE %s.%s DISABLE TRIGGER USER".formatted(schema, table));
        }
        cluster.sql("news", "SET search_path = " + schema + "; " + statement);
        for (var table : List.of("operation", "hidden")) {
            cluster.sql("news", "ALTER TABLE %s.%s ENABLE TRIGGER USER".formatted(schema, table));
        }
    }

    @Test
    void a_reader_gets_all_but_internal_notes_and_sources() throws IOException {
        sync("kim");
        var report = sync("roh");
        assertThat(report.role()).isEqualTo(ServerRole.READER);
        assertThat(report.shared().notes()).noneMatch(note -> note.contains("hash"));
        var lot = projects.sighting("roh", LOT.uuid());
        assertThat(lot.notes()).isEqualTo(new Notes("Fourteen lorries", ""));
        assertThat(lot.place()).isEqualTo(LOT.place());
        assertThat(bytes("kim")).contains(NOTE, SOURCE.code());
        assertThat(bytes("roh"))
                .doesNotContain(NOTE, SOURCE.code(), SOURCE.uuid().toString())
                .contains("Fourteen lorries");
    }

    @Test
    void an_editor_gets_all() {
        sync("kim");
        assertThat(sync("park").role()).isEqualTo(ServerRole.EDITOR);
        assertThat(projects.sighting("park", LOT.uuid()).notes()).isEqualTo(LOT.notes());
        try (var park = projects.open("park")) {
            assertThat(park.state().contents().items()).contains(SOURCE);
        }
    }

    @Test
    void the_connection_of_a_reader_reaches_nothing_that_is_hidden() throws SQLException {
        sync("kim");
        assertThat(count("kim", "hidden")).isEqualTo(3);
        assertThat(count("lee", "hidden")).isZero();
        assertThatThrownBy(() -> count("roh", "hidden")).hasMessageContaining("denied");
        assertThat(count("roh", "operation")).isPositive();
        assertThat(count("roh", "operation WHERE line::text ~ 'ferryman|Kestrel77'")).isZero();
    }

    @Test
    void a_reader_adds_nothing_and_is_told_so() throws SQLException {
        sync("kim");
        var rows = count("kim", "operation");
        sync("roh");
        projects.edit("roh", "Roh", new Edit.Add(Sightings.titled("Ford")));
        assertThat(sync("roh").lines()).anyMatch(line -> line.contains("nothing of yours is sent"));
        assertThat(count("kim", "operation")).isEqualTo(rows);
        assertThatThrownBy(
                        () -> {
                            try (var as = cluster.connect("news", "roh")) {
                                as.createStatement()
                                        .execute(
                                                "INSERT INTO %s.operation (device) VALUES ('x')"
                                                        .formatted(schema));
                            }
                        })
                .hasMessageContaining("denied");
    }

    @Test
    void what_a_reporter_notes_comes_to_editors_and_to_no_reader() throws Exception {
        sync("kim");
        sync("lee");
        var ford =
                Sightings.titled("Ford")
                        .edit()
                        .notes(new Notes("Low water", "from Lee's aunt"))
                        .done(Sightings.NOON);
        projects.edit("lee", "Lee", new Edit.Add(ford));
        assertThat(sync("lee").role()).isEqualTo(ServerRole.REPORTER);
        assertThat(count("lee", "hidden")).as("its own").isEqualTo(1);
        sync("kim");
        sync("roh");
        assertThat(projects.sighting("kim", ford.uuid()).notes()).isEqualTo(ford.notes());
        assertThat(bytes("roh")).doesNotContain("aunt").contains("Low water");
        assertThat(bytes("lee")).doesNotContain(NOTE);
    }

    @Test
    void whoever_sees_less_changes_a_sighting_and_its_note_stays() {
        sync("kim");
        sync("lee");
        projects.retitle("lee", "Lee", LOT.uuid(), "Lorry park");
        assertThat(notes("lee")).isEmpty();
        assertThat(notes("kim")).isEmpty();
        assertThat(projects.sighting("kim", LOT.uuid()).title()).isEqualTo("Lorry park");
        assertThat(projects.sighting("kim", LOT.uuid()).notes()).isEqualTo(LOT.notes());
    }

    /// Whoever got a part of an operation from a reporter would never get all of it.
    @Test
    void what_came_in_part_is_handed_on_to_nobody() {
        sync("kim");
        sync("lee");
        projects.edit("lee", "Lee", new Edit.Add(Sightings.titled("Ford")));
        for (var name : List.of("lee", "park")) {
            try (var here = projects.open(name)) {
                new FolderSharing(folder.resolve("stick"), List.of(), null)
                        .share(here, Progress.NONE);
            }
        }
        try (var park = projects.open("park")) {
            assertThat(park.state().contents().sighting(LOT.uuid())).isEmpty();
        }
        assertThat(notes("park")).isEmpty();
        assertThat(projects.sighting("park", LOT.uuid()).notes()).isEqualTo(LOT.notes());
    }

    @Test
    void evidence_is_shown_to_readers_unless_the_server_says_no() throws IOException {
        var original = new Original("a.jpg", "ab".repeat(32), 9, MediaType.JPEG, null);
        var evidence =
                Evidence.of(new UUID(9, 9), LOT.uuid(), original, Sightings.NOON, "Kim")
                        .from("Kim", "given by Kestrel77", "");
        projects.edit("kim", "Kim", TwoProjects.set(evidence));
        sync("kim");
        sync("roh");
        assertThat(bytes("roh")).contains(original.sha256()).doesNotContain("given by");
        setUp(false);
        sync("kim");
        projects.create("another");
        sync("another", "roh");
        assertThat(bytes("another")).doesNotContain(original.sha256()).contains("Fourteen");
    }

    @Test
    void a_server_that_shows_readers_something_else_is_found_by_them_and_by_editors() {
        sync("kim");
        tamper(
                "UPDATE operation SET line = replace(line::text, 'Fourteen', 'Forty')::json"
                        + " WHERE line::text LIKE '%Fourteen%'");
        assertThat(notes("roh")).anyMatch(note -> note.contains("does not match its hash"));
        assertThat(notes("park")).anyMatch(note -> note.contains("does not match its hash"));
    }

    /// The liar makes the chain of what is shown anew, too: whoever has seen the first finds it.
    @Test
    void a_chain_made_anew_is_found_by_who_saw_the_first_and_by_editors() {
        sync("kim");
        sync("roh");
        tamper(
                """
                UPDATE operation SET line = replace(line::text, 'Fourteen', 'Forty')::json
                  WHERE line::text LIKE '%Fourteen%';
                DO $$
                DECLARE
                  last text := repeat('0', 64);
                  one record;
                BEGIN
                  FOR one IN SELECT * FROM operation ORDER BY number LOOP
                    last := encode(sha256(convert_to(concat_ws(E'\\n', 'amnok shown', last, one.hash,
                      one.line::text), 'UTF8')), 'hex');
                    UPDATE operation SET shown = last WHERE place = one.place;
                  END LOOP;
                END $$
                """);
        assertThat(notes("roh")).anyMatch(note -> note.contains("differently than before"));
        assertThat(notes("park")).anyMatch(note -> note.contains("does not match its hash"));
        projects.create("new");
        assertThat(sync("new", "lee").shared().notes()).as("the limit of it").isEmpty();
    }

    @Test
    void a_server_that_keeps_back_what_is_hidden_is_named_and_nothing_is_lost() {
        sync("kim");
        tamper("DELETE FROM hidden");
        assertThat(notes("park")).anyMatch(note -> note.contains("removed what is hidden"));
        try (var park = projects.open("park")) {
            assertThat(park.state().contents().sighting(LOT.uuid())).isEmpty();
        }
    }
}
