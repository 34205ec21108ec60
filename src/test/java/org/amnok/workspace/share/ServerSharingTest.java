package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.server.ServerAddress;
import org.amnok.server.ServerConnection;
import org.junit.jupiter.api.Test;

/// What is done over the server, and what a server and its administrator can do to it.
class ServerSharingTest extends ServedProjects {
    @Test
    void a_project_that_began_apart_does_not_become_one_with_that_of_the_server() throws Exception {
        sync("kim");
        var before = rows();
        projects.create("mine", new Edit.Add(Sightings.titled("Of another project")));
        try (var here = projects.open("mine")) {
            var sharing = new ServerSharing(server("park"));
            assertThatThrownBy(() -> sharing.sync(here, Progress.NONE))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("Another project is shared there");
            assertThat(sharing.look(here).lines())
                    .anyMatch(line -> line.contains("Another project is shared there"));
            assertThat(rows()).isEqualTo(before);
            assertThat(sharing.joining().sync(here, Progress.NONE).shared().notes()).isEmpty();
        }
        assertThat(rows()).isGreaterThan(before);
    }

    @Test
    void what_one_did_comes_to_the_other_and_nothing_goes_twice() throws SQLException {
        projects.edit("park", "Park", new Edit.Add(FORD));
        assertThat(sync("park").sent()).isPositive();
        var first = sync("kim");
        assertThat(first.came()).containsEntry("Park", 1);
        assertThat(first.notes()).isEmpty();
        assertThat(contents("kim")).containsKey(FORD.uuid());
        var rows = rows();
        assertThat(sync("park").sent()).isZero();
        assertThat(sync("kim").received().operations()).isZero();
        assertThat(rows()).isEqualTo(rows);
        assertSound("kim");
    }

    @Test
    void all_have_the_same_in_the_end_whatever_the_order_seeds_0_to_2() {
        for (int seed = 0; seed < 3; seed++) {
            var random = new Random(seed);
            for (int i = 0; i < 6; i++) {
                var name = ALL.get(random.nextInt(3));
                switch (random.nextInt(3)) {
                    case 0 ->
                            projects.edit(
                                    name, name, new Edit.Add(Sightings.titled(name + seed + i)));
                    case 1 -> code(name, "c" + seed + i);
                    default -> sync(name);
                }
            }
            settle(random);
            for (var name : ALL) {
                code(name, "answer");
                sync(name);
            }
            settle(random);
            for (var name : ALL) {
                assertThat(contents(name)).as("seed %d", seed).isEqualTo(contents("kim"));
                assertThat(sync(name).questions()).as("seed %d", seed).isEmpty();
                assertSound(name);
            }
        }
    }

    private void settle(Random random) {
        var order = new ArrayList<>(ALL);
        for (int i = 0; i < 2; i++) {
            Collections.shuffle(order, random);
            order.forEach(this::sync);
        }
    }

    @Test
    void what_two_changed_without_knowing_is_a_question_at_both() {
        sync("kim");
        sync("park");
        retitle("kim", "By Kim");
        retitle("park", "By Park");
        sync("kim");
        assertThat(sync("park").questions()).hasSize(1);
        assertThat(sync("kim").questions()).hasSize(1);
    }

    @Test
    void a_dry_run_says_what_would_go_and_come_and_changes_nothing() throws SQLException {
        projects.edit("park", "Park", new Edit.Add(FORD));
        sync("park");
        retitle("kim", "By Kim");
        var rows = rows();
        var said =
                new ServerSharing(server("kim"))
                        .dryRun(projects.file("kim"), Progress.NONE)
                        .shared();
        assertThat(said.sent()).isPositive();
        assertThat(said.came()).containsEntry("Park", 1);
        assertThat(rows()).isEqualTo(rows);
        assertThat(contents("kim")).doesNotContainKey(FORD.uuid());
        assertThat(sync("kim").sent()).isEqualTo(said.sent());
    }

    /// Many runs of operations, cancelled before one of them.
    @Test
    void a_sync_that_is_broken_off_goes_on_where_it_ended() throws SQLException {
        retitle("kim", "One");
        var asked = new int[1];
        assertThatThrownBy(
                        () ->
                                sync(
                                        "kim",
                                        new Progress() {
                                            @Override
                                            public void at(long done, long all, String what) {}

                                            @Override
                                            public boolean isCancelled() {
                                                return ++asked[0] > 2;
                                            }
                                        }))
                .isInstanceOf(CancellationException.class);
        assertThat(rows()).isZero();
        assertThat(sync("kim").sent()).isEqualTo(rows());
        assertThat(sync("kim").sent()).isZero();
    }

    @Test
    void a_server_that_is_killed_and_started_again_has_all_that_it_confirmed() throws Exception {
        sync("kim");
        var rows = rows();
        cluster.kill();
        assertThatThrownBy(() -> sync("kim"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Check that the server runs");
        cluster.begin();
        assertThat(rows()).isEqualTo(rows);
        retitle("kim", "Again");
        assertThat(sync("kim").sent()).isPositive();
        assertThat(sync("park").notes()).isEmpty();
    }

    @Test
    void a_server_that_lost_its_end_is_named_and_gets_it_again_from_anybody() throws SQLException {
        retitle("kim", "By Kim");
        sync("kim");
        sync("park");
        var rows = rows();
        tamper("DELETE FROM %%s WHERE device = '%s' AND number > 1".formatted(device("kim")));
        assertThat(rows()).isLessThan(rows);
        assertThat(sync("park").notes()).anyMatch(note -> note.contains("lost changes of"));
        assertThat(rows()).as("whoever has them hands them on").isEqualTo(rows);
        assertThat(sync("kim").notes()).isEmpty();
        assertThat(sync("park").notes()).isEmpty();
    }

    @Test
    void an_operation_that_was_changed_is_named_and_not_taken() {
        retitle("kim", "By Kim");
        sync("kim");
        tamper(
                "UPDATE %s SET line = replace(line::text, 'By Kim', 'By Foe')::json"
                        + " WHERE line::text LIKE '%%By Kim%%'");
        assertThat(sync("park").notes()).anyMatch(note -> note.contains("does not match its hash"));
        assertThat(projects.sighting("park", LOT.uuid()).title()).isEqualTo("Lot");
    }

    @Test
    void a_log_made_anew_by_a_liar_is_named_by_who_knew_the_first() throws SQLException {
        retitle("kim", "By Kim");
        sync("kim");
        sync("park");
        tamper("UPDATE %s SET hash = reverse(hash)");
        assertThat(sync("park").notes()).anyMatch(note -> note.contains("another change"));
    }

    @Test
    void a_project_that_was_put_back_goes_on_as_another_device() throws IOException {
        sync("kim");
        var kept = projects.file("kim").resolveSibling("kept");
        Files.copy(projects.file("kim"), kept);
        retitle("kim", "Lost here");
        sync("kim");
        try (var from = Files.newInputStream(kept);
                var to = Files.newOutputStream(projects.file("kim"))) {
            from.transferTo(to); // into the same file, as a backup puts it back
        }
        code("kim", "after");
        assertThat(sync("kim").notes())
                .anyMatch(note -> note.contains("restored to an earlier state"));
        sync("park");
        assertThat(projects.sighting("park", LOT.uuid()).title()).isEqualTo("Lost here");
        assertThat(contents("park")).isEqualTo(contents("kim"));
    }

    @Test
    void a_member_can_neither_change_nor_take_out_nor_make_up_a_row() throws SQLException {
        sync("kim");
        for (var statement :
                List.of(
                        "UPDATE %s SET hash = hash",
                        "DELETE FROM %s",
                        "TRUNCATE %s",
                        "INSERT INTO %s (device, number, before, hash, line) SELECT device,"
                                + " number + 1000, before, hash, line FROM %<s",
                        "INSERT INTO %s (device, number, before, hash, line) SELECT"
                                + " '0123456789abcdef', number, before, hash, line FROM %<s"
                                + " WHERE number = 1")) {
            assertThatThrownBy(
                            () -> {
                                try (var connection = cluster.connect("news", "park");
                                        var as = connection.createStatement()) {
                                    as.execute(statement.formatted(schema + ".operation"));
                                }
                            })
                    .as(statement)
                    .isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> cluster.sql("news", "DELETE FROM " + schema + ".operation"))
                .hasStackTraceContaining("only appended to");
    }

    @Test
    void who_is_no_member_learns_nothing() {
        cluster.sql("news", "REVOKE %s_editor FROM lee".formatted(schema));
        assertThatThrownBy(() -> sync("lee"))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("--setup-sql");
    }

    /// This server has no certificate: elsewhere than on loopback nothing is said in the clear.
    @Test
    void a_server_elsewhere_must_speak_tls() {
        var address = ServerAddress.parse(cluster.address("kim", "127.0.0.2"), schema);
        assertThat(address.isLoopback()).isFalse();
        assertThatThrownBy(() -> new ServerConnection(address, "kim", "", null).open(false))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("SSL");
    }
}
