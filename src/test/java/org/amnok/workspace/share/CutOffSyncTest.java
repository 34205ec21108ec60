package org.amnok.workspace.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Random;
import org.amnok.domain.ProblemException;
import org.amnok.domain.Progress;
import org.amnok.domain.Sightings;
import org.amnok.domain.project.Edit;
import org.amnok.domain.record.Notes;
import org.amnok.server.ServerAddress;
import org.amnok.server.ServerConnection;
import org.amnok.server.StallingProxy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What becomes of a sync when the server is silent, or the line is cut.
class CutOffSyncTest extends ServedProjects {
    /// Of so many words in each of many operations, what is sent fills all that lies on the way.
    private static final int FILLING = 20_000;

    private ServerConnection over(StallingProxy proxy, int patienceSeconds) {
        var address =
                ServerAddress.parse("postgresql://kim@127.0.0.1:" + proxy.port() + "/news", schema);
        return new ServerConnection(address, "kim", "", null, patienceSeconds);
    }

    /// Many operations.
    ///
    /// @param words in each of them
    private void doMuch(String name, int words) {
        var note = new Notes("", "seen ".repeat(words));
        var edits = new ArrayList<Edit>();
        for (int i = 0; i < 200; i++) {
            edits.add(
                    new Edit.Add(
                            Sightings.titled("Much " + i).edit().notes(note).done(Sightings.NOON)));
        }
        projects.edit(name, name, new Edit.Batch("much", edits));
    }

    @ParameterizedTest
    @CsvSource({"0, 100", "3000, 100", "3000000, " + FILLING})
    void a_server_that_stops_answering_ends_with_what_to_do_and_goes_on_later(long bytes, int words)
            throws Exception {
        doMuch("kim", words);
        try (var proxy = new StallingProxy(cluster.port());
                var here = projects.open("kim")) {
            proxy.stallAfter(bytes);
            assertThatThrownBy(() -> new ServerSharing(over(proxy, 2)).sync(here, Progress.NONE))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageContaining("did not answer in time")
                    .hasMessageContaining("Check that the server runs");
        }
        assertThat(sync("kim").notes()).isEmpty();
        assertThat(sync("park").notes()).isEmpty();
        assertThat(contents("park")).isEqualTo(contents("kim")).hasSize(201);
    }

    @Test
    void a_server_that_is_shut_down_meanwhile_is_no_matter_for_its_administrator() {
        doMuch("kim", FILLING / 5);
        var end = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'kim'";
        var ending =
                new Progress() {
                    @Override
                    public void at(long done, long all, String what) {
                        cluster.sql("postgres", end);
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                };
        assertThatThrownBy(() -> sync("kim", ending))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("Sync again");
        assertThat(sync("kim").notes()).isEmpty();
        assertThat(sync("park").notes()).isEmpty();
        assertThat(contents("park")).isEqualTo(contents("kim")).hasSize(201);
    }

    /// As when the program is killed: whatever was on the way, the server has whole runs or none.
    @Test
    void a_client_that_is_cut_off_anywhere_goes_on_seed_3() throws Exception {
        var random = new Random(3);
        doMuch("kim", FILLING);
        projects.edit("park", "park", new Edit.Add(FORD));
        sync("park");
        try (var proxy = new StallingProxy(cluster.port())) {
            for (int i = 0; i < 8; i++) {
                proxy.cutAfter(random.nextLong(30_000_000));
                try (var here = projects.open("kim")) {
                    new ServerSharing(over(proxy, 60)).sync(here, Progress.NONE);
                } catch (ProblemException cut) {
                    assertThat(cut).hasMessageContaining("Check that the server runs");
                }
                projects.edit("kim", "kim", new Edit.Add(Sightings.titled("After " + i)));
            }
        }
        assertThat(sync("kim").notes()).isEmpty();
        assertThat(sync("park").notes()).isEmpty();
        assertThat(contents("park")).isEqualTo(contents("kim")).hasSize(210);
        assertThat(rows())
                .isEqualTo(
                        number(
                                "SELECT sum(most) FROM (SELECT max(number) AS most"
                                        + " FROM %s.operation GROUP BY device) AS each"
                                                .formatted(schema)));
        assertSound("kim");
    }
}
